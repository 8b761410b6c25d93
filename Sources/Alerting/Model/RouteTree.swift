/// The routes in the order they are written: a parent before its children, the root first.
package struct RouteTree: Sendable {
    package private(set) var routes: [Route] = []

    package init() {}

    package var root: Route? { routes.first }

    package subscript(index: Int) -> Route { routes[index] }

    /// Appends a route and tells its parent.
    package mutating func append(_ route: Route) {
        routes.append(route)
        if let parent = route.parent { routes[parent].children.append(route.index) }
    }

    /// The routes from the root down to one, that one included.
    package func path(to index: Int) -> [Int] {
        var path = [index]
        while let last = path.last, let parent = routes[last].parent { path.append(parent) }
        return path.reversed()
    }
}
