/// Units as a line names them.
struct UnitList {
    let tenants: [String]
    let environments: [String]
    private let counts: [Int]
    private let isPlatform: Bool

    /// - Parameter units: Tenants' units, or platforms, and never both.
    init(_ units: [Fleet.UnitName]) {
        tenants = Set(units.map(\.tenant)).sorted()
        let byEnvironment = Dictionary(grouping: units, by: \.environment)
        environments = byEnvironment.keys.sorted()
        counts = environments.map { byEnvironment[$0]?.count ?? 0 }
        isPlatform = units.contains(where: \.isPlatform)
    }

    /// `acme in production`, or `412 tenants: acme, atlas and 410 more, in production`; `platform, production` or
    /// `platform, 2 environments: production, staging`.
    func text(atMost limit: Int = 5, saying note: String = "") -> String {
        if isPlatform {
            guard environments.count > 1 else { return "platform, \(environments.first ?? "")" }
            let count = counted(environments.count, "environment")
            return "platform, \(count)\(note): \(listed(environments, atMost: limit))"
        }
        guard tenants.count > 1 else { return "\(tenants.first ?? "") in \(places)" }
        return "\(counted(tenants.count, "tenant"))\(note): \(listed(tenants, atMost: limit)), in \(places)"
    }

    /// The environments, each with its number of tenants where it has not all of them.
    var places: String {
        zip(environments, counts).map { $1 == tenants.count ? $0 : "\($0) (\($1))" }.joined(separator: ", ")
    }
}
