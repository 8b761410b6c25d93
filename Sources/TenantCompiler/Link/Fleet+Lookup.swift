extension Fleet {
    /// A tenant in an environment.
    package struct UnitName: Sendable, Hashable {
        package let tenant: String
        package let environment: String

        package init(_ tenant: String, _ environment: String) {
            self.tenant = tenant
            self.environment = environment
        }
    }

    /// The members by the unit they are of.
    package var membersByUnit: [UnitName: Member] {
        Dictionary(members.map { (UnitName($0.tenant, $0.environment), $0) }) { first, _ in first }
    }
}
