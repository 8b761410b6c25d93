/// Units that come or go as a whole, as few lines as a reader can take.
struct UnitArrivals {
    /// Each with the objects it has.
    let lines: [String]

    init(_ units: [UnitSize]) {
        let byTenant = Dictionary(grouping: units, by: \.unit.tenant)
        let objects = units.reduce(0) { $0 + $1.objects }
        if byTenant.count > 10 {
            lines = ["\(UnitList(units.map(\.unit)).text()): \(counted(objects, "object"))"]
        } else {
            lines = byTenant.keys.sorted().map { tenant in
                let own = byTenant[tenant] ?? []
                let count = own.reduce(0) { $0 + $1.objects }
                return "\(UnitList(own.map(\.unit)).text()): \(counted(count, "object"))"
            }
        }
    }
}
