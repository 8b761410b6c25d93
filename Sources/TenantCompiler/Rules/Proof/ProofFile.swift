internal import YAML

/// A `promtool test rules` file of one generated group, and the rule file that it reads.
struct ProofFile {
    private let group: RuleGroup

    init(_ group: RuleGroup) { self.group = group }

    /// The group by itself, so that what a test evaluates is what it is about.
    var rules: Value { ["groups": .ruleGroups([group])] }

    /// - Parameter path: Of the rule file, from the test's folder.
    func tests(reading path: String) -> Value {
        [
            "rule_files": [.string(path)],
            "evaluation_interval": .string(step.display),
            "tests": .list(group.rules.flatMap(tests)),
        ]
    }

    /// As far apart as the group is evaluated, where it is evaluated seldom.
    private var step: PrometheusDuration {
        guard let interval = group.interval, interval >= .minutes(15) || group.origin == .generated("budget") else {
            return .minutes(1)
        }
        return .minutes(15)
    }

    private func tests(of rule: MonitoringRule) -> [Value] {
        (rule.proof?.cases ?? []).map { test in
            let (kind, verdict) = verdict(test, of: rule)
            return .map([
                Member("name", .string("\(rule.name.text) \(test.title)")),
                Member("interval", .string(step.display)),
                Member(
                    "input_series",
                    .list(test.series.map { ["series": .string($0.name), "values": .string($0.values)] })),
                Member(kind, [verdict]),
            ])
        }
    }

    private func verdict(_ test: RuleProof.Case, of rule: MonitoringRule) -> (kind: String, Value) {
        let namesakes = group.rules.filter { $0.kind == .alert && $0.name.text == rule.name.text }
        let isAlone = namesakes.count == 1 || test.firing != nil && rule.proof?.firesBesideNamesakes != true
        // By name promtool would take all of them together.
        guard isAlone else { return ("promql_expr_test", sample(test, of: rule)) }
        return (
            "alert_rule_test",
            [
                "eval_time": .string(test.at.display),
                "alertname": .string(rule.name.text),
                "exp_alerts": .list(test.firing.map { [expected($0, of: rule)] } ?? []),
            ]
        )
    }

    /// Whether the rule's own series of `ALERTS` is there.
    private func sample(_ test: RuleProof.Case, of rule: MonitoringRule) -> Value {
        func series(_ labels: [(name: String, value: String)]) -> String {
            let state = [(name: "alertname", value: rule.name.text), (name: "alertstate", value: "firing")]
            let matchers = (state + labels).map { "\($0.name)=\"\($0.value)\"" }
            return "ALERTS{\(matchers.joined(separator: ","))}"
        }
        let own = rule.labels.map { (name: $0.name, value: $0.value.text) }
        let firing = test.firing.map { firing in
            let given = firing.labels.filter { label in rule.label(label.name) == nil }
            return ["labels": .string(series(given + own)), "value": 1] as Value
        }
        return [
            "expr": .string(series(own)),
            "eval_time": .string(test.at.display),
            "exp_samples": .list(firing.map { [$0] } ?? []),
        ]
    }

    private func expected(_ firing: RuleProof.Firing, of rule: MonitoringRule) -> Value {
        let given = firing.labels.filter { label in rule.label(label.name) == nil }
        let labels =
            given.map { Member($0.name, .string($0.value)) }
            + rule.labels.map { Member($0.name, .string($0.value.text)) }
        return [
            "exp_labels": .sorted(labels),
            "exp_annotations": .map(
                rule.annotations.map { Member($0.name, .string(firing.rendered($0.value.text))) }),
        ]
    }
}

extension RuleProof.Firing {
    /// A generated template as Prometheus expands it for the alert: a label by its value, the value as it was given.
    fileprivate func rendered(_ template: String) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            result += rest[..<open.lowerBound]
            let words = rest[open.upperBound..<close.lowerBound].split(separator: " ")
            if let word = words.first, word.hasPrefix("$labels.") {
                result += labels.first { $0.name == word.dropFirst("$labels.".count) }?.value ?? ""
            } else {
                result += value
            }
            rest = rest[close.upperBound...]
        }
        return result + rest
    }
}

extension Substring {
    /// Where a text of a few ASCII bytes stands first.
    fileprivate func firstRange(of text: String) -> Range<Index>? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
            index = self.index(after: index)
        }
        return nil
    }
}
