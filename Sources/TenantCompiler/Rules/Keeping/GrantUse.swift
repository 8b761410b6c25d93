/// A metric that something of a tenant's reads by a grant.
package struct GrantUse: Sendable, Hashable {
    package let grant: String
    package let metric: String

    package init(_ grant: String, _ metric: String) {
        self.grant = grant
        self.metric = metric
    }
}
