internal import Diagnostics
internal import LabelMatching
internal import YAML

/// Reads the routes, the root first; how deep they lie in one another the budget of the file's reader bounds.
struct RouteReader {
    var reader: ConfigurationReader
    private(set) var tree = RouteTree()

    init(_ reader: ConfigurationReader) { self.reader = reader }

    mutating func read(_ node: Node, parent: Int? = nil) {
        reader.check(node, parent == nil ? ObjectType.route : .childRoute)
        guard node.kind == .mapping else { return }
        let index = tree.routes.count
        var route = Route(index: index, parent: parent, span: node.beginning)
        route.receiver = ConfigurationReader.located(node["receiver"]).flatMap { $0.value.isEmpty ? nil : $0 }
        readGrouping(node, &route)
        route.matchers = reader.matchers(node, match: "match", matchRE: "match_re", matchers: "matchers")
        route.muteTimeIntervals = Self.texts(node["mute_time_intervals"])
        route.activeTimeIntervals = Self.texts(node["active_time_intervals"])
        if let continues = node["continue"], case .boolean(true) = continues.plainScalar {
            route.continues = true
            route.continueSpan = continues.span
        }
        tree.append(route)
        guard let routes = node["routes"], !routes.isNull else { return }
        guard routes.kind == .sequence else {
            reader.refuse("`routes` is not a list", at: routes.kind == .scalar ? routes.span : routes.beginning)
            return
        }
        for child in routes.items {
            if child.isNull {
                reader.refuse("`routes` has an item that is null, which Alertmanager crashes on", at: child.span)
            } else {
                read(child, parent: index)
            }
        }
    }

    private func readGrouping(_ node: Node, _ route: inout Route) {
        let labels = Self.texts(node["group_by"])
        let names = labels.filter { $0.value != "..." }
        // Alertmanager takes an empty list, and one of `...` alone, for none, so that the parent's labels stay.
        route.groupBy = names.isEmpty ? nil : names
        route.groupsByAll = names.count < labels.count
        route.groupWait = Self.duration(node["group_wait"])
        route.groupInterval = Self.duration(node["group_interval"])
        route.repeatInterval = Self.duration(node["repeat_interval"])
    }

    static func texts(_ node: Node?) -> [Located<String>] {
        (node?.items ?? []).map { Located($0.isNull ? "" : $0.text, $0.span) }
    }

    private static func duration(_ node: Node?) -> Located<Milliseconds>? {
        ConfigurationReader.located(node).flatMap { text in Milliseconds(text.value).map { Located($0, text.span) } }
    }
}
