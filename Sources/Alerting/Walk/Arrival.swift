/// One receiver that an alert reaches, and the way it takes there.
package struct Arrival: Sendable, Hashable {
    /// The route that the alert ends at.
    package let route: Int
    /// The routes from the root to that one.
    package let path: [Int]
    package let options: RouteOptions
}
