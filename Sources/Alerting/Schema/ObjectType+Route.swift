internal import YAML

extension ObjectType {
    static let route = ObjectType("route", routeFields, check: checkRoot)
    static let childRoute = ObjectType("route", routeFields, check: checkGroupBy)

    private static let routeFields: [Field] = [
        Field("receiver", .string), Field("group_by", .list(.string)), Field("match", .labelMap(.string)),
        Field("match_re", .labelMap(.regularExpression)), Field("matchers", .list(.matcherText)),
        Field("mute_time_intervals", .list(.string)), Field("active_time_intervals", .list(.string)),
        Field("continue", .boolean), Field("group_wait", .duration), Field("group_interval", .positiveDuration),
        Field("repeat_interval", .positiveDuration),
        // Read by `RouteReader`, since a type cannot hold itself.
        Field("routes", .any),
    ]

    /// The root takes every alert, at any time, and has no sibling to go on to.
    private static func checkRoot(_ route: ObjectView) -> [Fault] {
        var faults = checkGroupBy(route)
        if !route.isSet("receiver") { faults += route.fault("the root route names no receiver") }
        for key in ["match", "match_re", "matchers"] where !isEmpty(route, key) {
            faults += route.fault("the root route has matchers, and is to take every alert", at: key)
        }
        for key in ["mute_time_intervals", "active_time_intervals"] where !isEmpty(route, key) {
            faults += route.fault("the root route has time intervals, and has to hold at any time", at: key)
        }
        if case .boolean(true)? = route.node["continue"]?.plainScalar {
            faults += route.fault("the root route has no sibling to continue with", at: "continue")
        }
        return faults
    }

    private static func isEmpty(_ route: ObjectView, _ key: String) -> Bool {
        guard let node = route.node[key] else { return true }
        guard key == "matchers" else { return node.items.isEmpty && node.entries.isEmpty }
        // A line may hold no matcher at all.
        return node.items.allSatisfy { (try? MatcherText.parse($0.isNull ? "" : $0.text))?.isEmpty ?? false }
    }

    private static func checkGroupBy(_ route: ObjectView) -> [Fault] {
        let labels = (route.node["group_by"]?.items ?? []).map { $0.isNull ? "" : $0.text }
        let names = labels.filter { $0 != "..." }
        var faults: [Fault] = []
        for name in names where !LabelName.isValid(name, in: route.version) {
            faults += route.fault("`\(name)` is no name of a label", at: "group_by")
        }
        if names.count < labels.count, !names.isEmpty {
            faults += route.fault("`...` groups by every label, and goes with no other", at: "group_by")
        }
        for (index, name) in names.enumerated() where names[..<index].contains(name) {
            faults += route.fault("the label `\(name)` is in `group_by` twice", at: "group_by")
        }
        return faults
    }
}
