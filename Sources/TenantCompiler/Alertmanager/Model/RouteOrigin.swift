/// Whose words a route of the tree is made of.
package enum RouteOrigin: Sendable, Hashable {
    /// A route of the Alerting document, by its place in `AlertingPolicy.routes`.
    case platform(Int)
    /// The notifications of a tenant.
    case tenant(String)
}
