/// Units as a line names them.
struct UnitList {
    let tenants: [String]
    let environments: [String]
    private let counts: [Int]

    init(_ units: [Fleet.UnitName]) {
        tenants = Set(units.map(\.tenant)).sorted()
        let byEnvironment = Dictionary(grouping: units, by: \.environment)
        environments = byEnvironment.keys.sorted()
        counts = environments.map { byEnvironment[$0]?.count ?? 0 }
    }

    /// `acme in production`, or `412 tenants: acme, atlas and 410 more, in production`.
    func text(atMost limit: Int = 5, saying note: String = "") -> String {
        guard tenants.count > 1 else { return "\(tenants.first ?? "") in \(places)" }
        return "\(counted(tenants.count, "tenant"))\(note): \(listed(tenants, atMost: limit)), in \(places)"
    }

    /// The environments, each with its number of tenants where it has not all of them.
    var places: String {
        zip(environments, counts).map { $1 == tenants.count ? $0 : "\($0) (\($1))" }.joined(separator: ", ")
    }
}
