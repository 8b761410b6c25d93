internal import Diagnostics
internal import YAML

/// Reads the Prometheus rule files of a tenant: plain ones, and those wrapped in a PrometheusRule object.
struct RuleFileReader {
    private let unit: Unit
    private var reader: Reader
    private(set) var groups: [RuleGroup] = []

    var diagnostics: DiagnosticList { reader.diagnostics }

    init(unit: Unit) {
        self.unit = unit
        reader = Reader(layer: .tenant(unit.name), tenant: unit.name)
    }

    /// Reads one document.
    mutating func read(_ root: Node) {
        guard !root.isNull, let body = body(of: root) else { return }
        var file = RuleFileSpec()
        file.lay(body, &reader)
        file.checkRequired(Place(body.span.head, "this rule file", node: body), &reader)
        let path = unit.program.sources[root.file].path
        for item in file.groups.items { groups.append(group(item, of: path)) }
    }

    /// What holds the groups: the document itself, or the `spec` of a PrometheusRule.
    private mutating func body(of root: Node) -> Node? {
        guard root.kind == .mapping, root["kind"] != nil || root["apiVersion"] != nil else { return root }
        guard let kind = root["kind"], kind.hasText("PrometheusRule") else {
            reader.report(
                .unknownKind, "a file of `rules/` holds rules, or a PrometheusRule",
                at: (root["kind"] ?? root["apiVersion"] ?? root).span, label: "no PrometheusRule",
                help: "put other objects into `manifests/`")
            return nil
        }
        if let version = root["apiVersion"], !version.hasText("monitoring.coreos.com/v1") {
            reader.report(
                .unknownAPIVersion, "`\(version.text)` is no version of PrometheusRule", at: version.span,
                help: "write `monitoring.coreos.com/v1`")
        }
        guard let spec = root["spec"] else {
            reader.report(
                .missingField, "this PrometheusRule has no `spec`", at: root.span.head, help: "add `spec`: its groups")
            return nil
        }
        return spec
    }

    private func group(_ item: Named<RuleGroupSpec>.Item, of path: String) -> RuleGroup {
        let group = item.element
        var result = RuleGroup(
            item.name, interval: group.interval.value,
            zip(group.rules.elements, group.rules.spans).compactMap(MonitoringRule.init), origin: .file(path),
            evaluator: unit.ownEvaluator, span: item.nameSpan)
        result.limit = group.limit.value
        return result
    }
}

extension MonitoringRule {
    /// Null where it lacks what makes it a rule, which has been reported.
    fileprivate init?(_ rule: FileRuleSpec, at span: Span) {
        let kind: Kind = rule.alert.isSet ? .alert : .record
        guard let name = rule.alert.value?.text ?? rule.record.value?.text, let expr = rule.expr.value else {
            return nil
        }
        self.init(
            kind, name: SourcedText(name, writtenAt: rule.alert.span ?? rule.record.span ?? span),
            expr: SourcedText(expr, writtenAt: rule.expr.span ?? span))
        itemSpan = span
        hold = rule.hold.value.flatMap { $0.milliseconds > 0 ? $0 : nil }
        // One that is refused is told, and is not missing.
        if rule.hold.isWritten, !rule.hold.isSet { hold = PrometheusDuration(milliseconds: 60_000) }
        keepFiring = rule.keepFiring.value.flatMap { $0.milliseconds > 0 ? $0 : nil }
        labels = Self.entries(rule.labels)
        annotations = Self.entries(rule.annotations)
    }

    /// What a mapping of texts says, each with its place.
    static func entries(_ map: Keyed<KeyOf<PrometheusLabelRule>, Layered<String>>) -> [Entry] {
        map.items.compactMap { item in
            item.value.value.map {
                Entry(item.key, SourcedText($0, writtenAt: item.value.span ?? item.keySpan), nameSpan: item.keySpan)
            }
        }
    }
}
