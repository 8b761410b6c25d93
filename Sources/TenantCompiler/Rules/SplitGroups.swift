internal import Diagnostics
internal import YAML

/// How many bytes of groups go into one object: below the 512 KiB that the operator takes, with room for the rest.
private let mostBytes = 480 * 1024

/// Groups in portions that each fit one object, in their order; a group that fits none alone is cut between rules.
///
/// The same groups give the same portions, whatever else is compiled.
func splitGroups(_ groups: [RuleGroup]) -> [[RuleGroup]] {
    var portions: [[RuleGroup]] = []
    var room = 0
    for group in groups.flatMap(cut) {
        let size = printedSize(group)
        if size > room || portions.isEmpty {
            portions.append([])
            room = mostBytes
        }
        portions[portions.count - 1].append(group)
        room -= size
    }
    return portions
}

/// A group that is too large, as several whose names are numbered.
private func cut(_ group: RuleGroup) -> [RuleGroup] {
    guard printedSize(group) > mostBytes else { return [group] }
    var parts: [RuleGroup] = []
    var room = 0
    for rule in group.rules {
        let size = upperBound(of: rule)
        if size > room || parts.isEmpty {
            var part = group
            part.rules = []
            if !parts.isEmpty { part.name += ".\(parts.count + 1)" }
            parts.append(part)
            room = mostBytes - 1024
        }
        parts[parts.count - 1].rules.append(rule)
        room -= size
    }
    return parts
}

/// Printed only where a bound on it is near the limit, since nearly all groups are small.
private func printedSize(_ group: RuleGroup) -> Int {
    let bound = group.name.utf8.count + 256 + group.rules.reduce(0) { $0 + upperBound(of: $1) }
    guard bound > mostBytes else { return bound }
    var printer = Printer()
    printer.print(["spec": ["groups": [Value(group)]]])
    return printer.buffer.count
}

/// A rule's bytes at most: an escape takes up to six for one, and a line of a block has its indentation.
private func upperBound(of rule: MonitoringRule) -> Int {
    func bound(_ text: String) -> Int { text.utf8.count * 2 + 32 }
    func bound(_ entries: [MonitoringRule.Entry]) -> Int {
        entries.reduce(0) { $0 + bound($1.name) + bound($1.value.text) }
    }
    return 200 + bound(rule.name.text) + bound(rule.expr.text) + bound(rule.labels) + bound(rule.annotations)
}
