internal import LabelMatching

/// Finds out for each route which alerts get to it and which end there, symbolically.
struct TreeAnalysis: Sendable {
    let configuration: AlertmanagerConfiguration
    let options: AnalysisOptions
    private(set) var reaches: [RouteReach]
    private(set) var effective: [RouteOptions] = []
    private var indices: [Int: SiblingIndex] = [:]
    private var comparisons = 0

    var tree: RouteTree { configuration.tree }

    /// Values with line breaks are not looked at, since hardly anybody means them where `.*` leaves them out.
    let scope: SearchScope
    /// How many pairs of siblings are compared before the rest is left alone.
    private static let mostComparisons = 1_000_000

    /// Whether there were so many routes that overlap, or such expressions, that not all were compared.
    var isIncomplete: Bool { comparisons > Self.mostComparisons || scope.isSpent }

    init(_ configuration: AlertmanagerConfiguration, _ options: AnalysisOptions) {
        self.configuration = configuration
        self.options = options
        scope = SearchScope(universe: ScalarSet.newline.complement, work: options.work)
        reaches = configuration.tree.routes.map { _ in RouteReach(status: .behindUnreachable, end: .none) }
        for route in configuration.tree.routes {
            let above = route.parent.map { effective[$0] } ?? RouteOptions()
            effective.append(above.inherited(by: route))
        }
        for route in configuration.tree.routes where !route.children.isEmpty {
            indices[route.index] = SiblingIndex(route.children.map { configuration.tree[$0].conditions })
        }
        guard let root = configuration.tree.root else { return }
        let region = LabelRegion(MatcherSet(root.conditions), scope: scope)
        visit(root, region, path: MatcherSet(root.conditions))
    }

    /// Recurses as deep as routes are nested.
    private mutating func visit(_ route: Route, _ region: LabelRegion, path: MatcherSet) {
        let tree = self.tree
        reaches[route.index].status = .reachable
        for (position, index) in route.children.enumerated() {
            let child = tree[index]
            let inner = path.adding(child.conditions)
            if inner.witness(scope: scope) == .none {
                reaches[index].status = contradiction(child)
                continue
            }
            var below = region
            below.narrow(child.conditions)
            let earlier = rivals(of: inner, under: route) { $0 < position && !tree[route.children[$0]].continues }
            below.exclude(earlier.map { tree[$0].conditions })
            switch below.isEmpty ? .none : below.witness() {
            case .none: reaches[index].status = taker(of: inner, child, earlier)
            case .some: visit(child, below, path: inner)
            case .unknown:
                visit(child, below, path: inner)
                reaches[index].status = .unknown
            }
        }
        // Last, since it is asked of all children at once and may cost more than they.
        // Where not all children are compared, nothing is claimed to end here.
        guard !isIncomplete else {
            reaches[route.index].end = .unknown
            return
        }
        var end = region
        end.exclude(rivals(of: region.conditions, under: route) { _ in true }.map { tree[$0].conditions })
        reaches[route.index].end = end.witness()
    }

    /// The children of a route that may take alerts of a set too, of those at the positions that are asked for.
    mutating func rivals(of set: MatcherSet, under route: Route, at isMeant: (Int) -> Bool) -> [Int] {
        guard !isIncomplete, let index = indices[route.index] else { return [] }
        let positions = index.candidates(for: set).filter(isMeant)
        comparisons += positions.count
        return positions.map { route.children[$0] }
    }

    private func contradiction(_ route: Route) -> RouteReach.Status {
        let own = MatcherSet(route.conditions)
        if own.witness(scope: scope) == .none { return .contradictsItself }
        let above = tree.path(to: route.index).dropLast().reversed()
        let opposed = above.first {
            own.isDisjoint(from: MatcherSet(tree[$0].conditions), scope: scope) == .yes
        }
        return .contradicts(opposed ?? route.parent ?? 0)
    }

    /// Who takes all that a route could: an earlier sibling of it or of a route above it, or several together.
    private func taker(of set: MatcherSet, _ route: Route, _ earlier: [Int]) -> RouteReach.Status {
        var takers = earlier
        var lower = route.parent
        while let current = lower, let parent = tree[current].parent {
            takers += tree[parent].children.prefix { $0 != current }.filter { !tree[$0].continues }.prefix(2000)
            lower = parent
        }
        for taker in takers.sorted() {
            if set.implies(MatcherSet(tree[taker].conditions), scope: scope) == .yes {
                return .shadowed(by: taker)
            }
        }
        let sharing = takers.filter { set.isDisjoint(from: MatcherSet(tree[$0].conditions)) != .yes }
        return .covered(sharing.sorted())
    }

    /// The alerts that end at a route.
    mutating func regionEnding(at index: Int) -> LabelRegion {
        var region = LabelRegion(scope: scope)
        constrain(&region, toEndAt: index)
        return region
    }

    /// Leaves of a region what ends at a route.
    mutating func constrain(_ region: inout LabelRegion, toEndAt index: Int) {
        let tree = self.tree
        let path = tree.path(to: index)
        region.narrow(path.flatMap { tree[$0].conditions })
        for (upper, lower) in zip(path, path.dropFirst()) {
            let children = tree[upper].children
            let position = children.firstIndex(of: lower) ?? 0
            let earlier = rivals(of: region.conditions, under: tree[upper]) {
                $0 < position && !tree[children[$0]].continues
            }
            region.exclude(earlier.map { tree[$0].conditions })
        }
        region.exclude(rivals(of: region.conditions, under: tree[index]) { _ in true }.map { tree[$0].conditions })
    }
}
