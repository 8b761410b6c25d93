internal import Diagnostics
package import YAML

/// What a rule looks at, such as `metric.name` or `manifest:Deployment.spec.replicas`.
package enum RuleSubject: Sendable, Hashable {
    case metricName
    /// The name of each label.
    case metricLabels
    case alertName
    /// The value of one label.
    case alertLabel(String)
    /// The name of each annotation.
    case alertAnnotations
    /// The text of one annotation.
    case alertAnnotation(String)
    case dashboardTitle
    case panelTitle
    case panelUnit
    /// A field of every manifest of a kind; a null kind means every kind.
    case manifest(kind: String?, ManifestPath)
    /// A field of the tenant's final spec; `*` stands for any one key or item.
    case tenant([String])

    /// The forms that a subject has, as they are written.
    package static let forms = [
        "metric.name", "metric.labels", "alert.name", "alert.labels.<label>", "alert.annotations",
        "alert.annotations.<annotation>", "dashboard.title", "panel.title", "panel.unit", "manifest:<Kind>.<path>",
        "tenant.<field>",
    ]

    /// Null for text that is no subject.
    package init?(_ text: String) {
        if text.hasPrefix("manifest:") {
            let rest = text.dropFirst("manifest:".count)
            guard let dot = rest.firstIndex(of: "."), dot > rest.startIndex,
                let path = ManifestPath(rest[rest.index(after: dot)...])
            else { return nil }
            let kind = rest[..<dot]
            guard kind == "*" || kind.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
            self = .manifest(kind: kind == "*" ? nil : String(kind), path)
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard !parts.contains("") else { return nil }
        switch (parts.first, parts.dropFirst().first, parts.count) {
        case ("metric", "name", 2): self = .metricName
        case ("metric", "labels", 2): self = .metricLabels
        case ("alert", "name", 2): self = .alertName
        case ("alert", "labels", 3): self = .alertLabel(parts[2])
        case ("alert", "annotations", 2): self = .alertAnnotations
        case ("alert", "annotations", 3): self = .alertAnnotation(parts[2])
        case ("dashboard", "title", 2): self = .dashboardTitle
        case ("panel", "title", 2): self = .panelTitle
        case ("panel", "unit", 2): self = .panelUnit
        case ("tenant", .some, _):
            let path = Array(parts.dropFirst())
            guard Self.isField(path[...], of: TenantSpec.schema) else { return nil }
            self = .tenant(path)
        default: return nil
        }
    }

    /// Whether the language has such a field in a tenant.
    private static func isField(_ path: ArraySlice<String>, of schema: Schema) -> Bool {
        guard let key = path.first else { return true }
        let rest = path.dropFirst()
        switch schema {
        case .object(_, let fields): return fields.contains { $0.name == key && isField(rest, of: $0.schema) }
        // Keys of a mapping may hold dots, as `requests.cpu` does.
        case .map(_, let value): return (rest.startIndex...rest.endIndex).contains { isField(path[$0...], of: value) }
        case .list(let item, _): return isField(rest, of: item)
        case .either(let schemas): return schemas.contains { isField(path, of: $0) }
        case .anything: return true
        case .scalar, .part: return false
        }
    }

    /// Whether manifests or a tenant's own fields are meant, which can be there or not.
    var isField: Bool {
        switch self {
        case .manifest, .tenant: true
        default: false
        }
    }
}

extension RuleSubject: ScalarValue {
    package static func read(_ node: Node, _ reader: inout Reader) -> RuleSubject? {
        if let subject = RuleSubject(node.text) { return subject }
        report(node.text, at: node.span, &reader, among: forms)
        return nil
    }

    /// Reports text that is no subject, or none that fits.
    static func report(_ text: String, at span: Span, _ reader: inout Reader, among forms: [String]) {
        let nearest = Suggestion.nearest(to: text, among: forms.filter { !$0.contains("<") })
        reader.report(
            .wrongSubject, "`\(text)` is nothing that a rule can look at", at: span,
            label: nearest.map { "did you mean `\($0)`?" } ?? "not one of them",
            help: "write one of \(forms.map { "`\($0)`" }.joined(separator: ", "))",
            fixes: nearest.map {
                [Fix("write `\($0)`", edits: [Edit(span, word: $0)], isSafe: false)]
            } ?? [])
    }

    package static var schema: ScalarSchema {
        ScalarSchema("what a rule looks at, such as `metric.name` or `manifest:Deployment.spec.replicas`")
    }

    package var display: String {
        switch self {
        case .metricName: "metric.name"
        case .metricLabels: "metric.labels"
        case .alertName: "alert.name"
        case .alertLabel(let label): "alert.labels.\(label)"
        case .alertAnnotations: "alert.annotations"
        case .alertAnnotation(let name): "alert.annotations.\(name)"
        case .dashboardTitle: "dashboard.title"
        case .panelTitle: "panel.title"
        case .panelUnit: "panel.unit"
        case .manifest(let kind, let path): "manifest:\(kind ?? "*").\(path.text)"
        case .tenant(let path): "tenant.\(path.joined(separator: "."))"
        }
    }
}
