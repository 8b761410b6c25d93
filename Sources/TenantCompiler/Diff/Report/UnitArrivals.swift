/// Units that come or go as a whole, as few lines as a reader can take.
struct UnitArrivals {
    /// Each with the objects it has.
    let lines: [String]

    /// - Parameter all: Platforms come first.
    init(_ all: [UnitSize]) {
        let platforms = all.filter(\.unit.isPlatform).map { Self.line([$0]) }
        let units = all.filter { !$0.unit.isPlatform }
        let byTenant = Dictionary(grouping: units, by: \.unit.tenant)
        if byTenant.count > 10 {
            lines = platforms + [Self.line(units)]
        } else {
            lines = platforms + byTenant.keys.sorted().map { Self.line(byTenant[$0] ?? []) }
        }
    }

    private static func line(_ units: [UnitSize]) -> String {
        let objects = units.reduce(0) { $0 + $1.objects }
        return "\(UnitList(units.map(\.unit)).text()): \(counted(objects, "object"))"
    }
}
