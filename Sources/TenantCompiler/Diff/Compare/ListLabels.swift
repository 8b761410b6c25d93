internal import YAML

/// What the items of a list are called by, so that each keeps its name wherever it stands on either side.
struct ListLabels {
    let old: [String]
    let new: [String]
    /// Whether the order of the items says something.
    let isOrdered: Bool

    /// Null where nothing tells the items apart.
    init?(of field: String, in object: ObjectIdentity, _ old: [Value], _ new: [Value]) {
        if field == "routes", let labels = Self.routes(old, new) {
            self = labels
        } else if field == "rules", let labels = Self.rules(old, new) {
            self = labels
        } else if let keys = MergeKeys.keys(of: field, in: object, old, new) {
            self.old = MergeKeys.labels(old, keys)
            self.new = MergeKeys.labels(new, keys)
            isOrdered = MergeKeys.isOrdered(field)
        } else {
            return nil
        }
    }

    /// An item's full label where that tells it apart, or the short one of what has no match by the full one but is the
    /// only such item on each side: what a route matches, where it sends to somebody else now.
    private init?(full: (old: [String], new: [String]), short: (old: [String], new: [String])) {
        let (before, after) = (Set(full.old), Set(full.new))
        func unmatched(_ full: [String], _ short: [String], _ other: Set<String>) -> [String: Int] {
            var counts: [String: Int] = [:]
            for (label, name) in zip(full, short) where !other.contains(label) { counts[name, default: 0] += 1 }
            return counts
        }
        let (lost, gained) = (unmatched(full.old, short.old, after), unmatched(full.new, short.new, before))
        func labels(_ full: [String], _ short: [String], _ other: Set<String>) -> [String] {
            zip(full, short).map { label, name in
                !other.contains(label) && lost[name] == 1 && gained[name] == 1 ? name : label
            }
        }
        old = labels(full.old, short.old, after)
        new = labels(full.new, short.new, before)
        isOrdered = true
        guard Set(old).count == old.count, Set(new).count == new.count else { return nil }
    }
}

extension ListLabels {
    /// Routes of Alertmanager by what they match and whom they send to; null for what else is called routes.
    private static func routes(_ old: [Value], _ new: [Value]) -> ListLabels? {
        func isRoute(_ item: Value) -> Bool { item["receiver"] != nil || item["matchers"] != nil }
        guard (old + new).allSatisfy(isRoute) else { return nil }
        func short(_ route: Value) -> String {
            let matchers = (route["matchers"]?.items ?? []).map(matcher)
            return matchers.isEmpty ? "everything" : matchers.joined(separator: ", ")
        }
        func full(_ route: Value) -> String {
            route["receiver"]?.text.map { "\(short(route)) to \($0)" } ?? short(route)
        }
        return ListLabels(
            full: (old.map(full), new.map(full)), short: (old.map(short), new.map(short)))
    }

    /// A matcher as Alertmanager writes it; objects of its operator have it in parts.
    private static func matcher(_ matcher: Value) -> String {
        guard let name = matcher["name"]?.text else { return matcher.scalarText ?? matcher.oneLine }
        return "\(name)\(matcher["matchType"]?.text ?? "=")\"\(matcher["value"]?.text ?? "")\""
    }

    /// Rules of Prometheus by name, and namesakes by the labels in which they differ; null for what else is called rules.
    private static func rules(_ old: [Value], _ new: [Value]) -> ListLabels? {
        func name(_ rule: Value) -> String? { (rule["alert"] ?? rule["record"])?.text }
        let all = (old + new).compactMap { rule in name(rule).map { (name: $0, rule: rule) } }
        guard all.count == old.count + new.count else { return nil }
        let unique = [old, new].map { side in Dictionary(grouping: side, by: name).filter { $0.value.count == 1 } }
        let telling = Dictionary(grouping: all, by: \.name)
            .filter { name, rules in rules.count > unique.count { $0[name] != nil } }
            .mapValues { rules in differingLabels(rules.map(\.rule)) }
        func full(_ rule: Value) -> String {
            let name = name(rule) ?? ""
            let labels = (telling[name] ?? []).compactMap { key in
                rule.at("labels", key)?.scalarText.map { "\(key)=\"\($0)\"" }
            }
            return labels.isEmpty ? name : "\(name){\(labels.joined(separator: ","))}"
        }
        return ListLabels(
            full: (old.map(full), new.map(full)),
            short: (old.map { name($0) ?? "" }, new.map { name($0) ?? "" }))
    }

    /// The names of labels that not all of some rules have with the same value, sorted.
    private static func differingLabels(_ rules: [Value]) -> [String] {
        let keys = Set(rules.flatMap { ($0["labels"]?.members ?? []).map(\.key) })
        return keys.filter { key in Set(rules.map { $0.at("labels", key) }).count > 1 }.sorted()
    }
}
