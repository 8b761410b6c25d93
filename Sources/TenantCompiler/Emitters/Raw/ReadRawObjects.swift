internal import Diagnostics
internal import YAML

/// Reads the raw objects of a unit, its tier's first; what is no object is reported and left out.
func readRawObjects(of unit: Unit, _ diagnostics: inout DiagnosticList) -> [RawObject] {
    guard unit.lifecycle != .retired, !(unit.tier.manifests.isEmpty && unit.tenant.manifests.isEmpty) else { return [] }
    var reading = RawReading(variables: Variables(of: unit), tenant: unit.name)
    for node in unit.tier.manifests { reading.read(node, isFromTier: true) }
    for node in unit.tenant.manifests { reading.read(node, isFromTier: false) }
    diagnostics.append(contentsOf: reading.diagnostics)
    return reading.objects
}

private struct RawReading {
    private let variables: Variables
    private let tenant: String
    /// Bytes that the object being read takes at least, as JSON.
    private var size = 0
    var objects: [RawObject] = []
    var diagnostics = DiagnosticList()

    init(variables: Variables, tenant: String) {
        self.variables = variables
        self.tenant = tenant
    }

    mutating func read(_ node: Node, isFromTier: Bool) {
        if node.isNull { return }
        guard node.kind == .mapping else {
            report(
                .incompleteObject, "this document is no Kubernetes object", at: node.span,
                help: "write a mapping with `apiVersion`, `kind` and `metadata`")
            return
        }
        // A List is what `kubectl get -o yaml` prints for several objects.
        if node["kind"]?.hasText("List") == true, let items = node["items"], items.kind == .sequence {
            for item in items.items { read(item, isFromTier: isFromTier) }
            return
        }
        size = 0
        let value = expand(node)
        if size > Self.largestObject {
            report(
                .oversizedObject, "this object is larger than \(Self.largestObject) bytes", at: node.span.head,
                help: "split it; what is large belongs into a volume or an image")
            return
        }
        guard let apiVersion = value["apiVersion"]?.text, let kind = value["kind"]?.text,
            let name = value["metadata"]?["name"]?.text
        else {
            let missing = missingKeys(of: value)
            let isKustomize = value["apiVersion"]?.text?.hasPrefix("kustomize.config.k8s.io/") ?? false
            report(
                .incompleteObject, "this object has no \(missing.joined(separator: ", no "))", at: node.span.head,
                help: isKustomize
                    ? "kustomize is not run here: put what it builds into `manifests/`, and remove this file"
                    : "every object needs `apiVersion`, `kind` and `metadata.name`, each a text")
            return
        }
        let object = RawObject(
            node: node, value: value, apiVersion: apiVersion, kind: kind, name: name, isFromTier: isFromTier)
        object.checkMetadata { message, span, label in
            report(.invalidLabel, message, at: span, label: label, help: "labels and annotations are texts in quotes")
        }
        objects.append(object)
    }

    private func missingKeys(of value: Value) -> [String] {
        var missing: [String] = []
        if value["apiVersion"]?.text == nil { missing.append("`apiVersion`") }
        if value["kind"]?.text == nil { missing.append("`kind`") }
        if value["metadata"]?["name"]?.text == nil { missing.append("`metadata.name`") }
        return missing
    }

    /// What etcd takes by default in one request.
    private static let largestObject = 3 << 19

    /// The value of a node with variables replaced in its strings; null where the object is too large already.
    private mutating func expand(_ node: Node) -> Value {
        size += 2 + node.utf8.count
        if size > Self.largestObject { return .null }
        switch node.kind {
        case .mapping:
            return .map(
                node.entries.map { entry in
                    checkKey(entry.key)
                    return Member(entry.key.text, expand(entry.value))
                })
        case .sequence: return .list(node.items.map { expand($0) })
        case .scalar, .alias:
            let value = Value(node)
            guard case .string(let text) = value else { return value }
            var unset: [String] = []
            let expanded = variables.expand(text, limit: Self.largestObject) { name in
                if !unset.contains(name) { unset.append(name) }
            }
            size += max(0, expanded.utf8.count - text.utf8.count)
            for name in unset { reportUnset(name, at: node.span) }
            return .string(expanded)
        }
    }

    /// kubectl makes text of every key; of `on`, `no` or `0o17` it makes another text than is written.
    private mutating func checkKey(_ key: Node) {
        switch key.plainScalar {
        case .string: return
        case .integer(let digits) where key.hasText(digits): return
        default:
            let quoted = "\"\(key.text)\""
            diagnostics.append(
                Diagnostic(
                    code: Check.ambiguousKey.code, severity: Check.ambiguousKey.severity,
                    message: "kubectl does not read the key `\(key.text)` as this text",
                    labels: [Label(key.span, "unquoted, this is no text in YAML 1.1")], help: "write \(quoted)",
                    fixes: [Fix("quote the key", edits: [Edit(key.span, replacement: quoted)], isSafe: false)],
                    tenant: tenant))
        }
    }

    private mutating func reportUnset(_ name: String, at span: Span) {
        let field = Variables.field(of: name).map { "`\($0)`" } ?? "a field"
        report(
            .unsetVariable, "`${\(name)}` has no value for tenant `\(tenant)`", at: span, label: "stands for \(field)",
            help: "set \(field), or write `$${\(name)}` for the text itself")
    }

    private mutating func report(
        _ check: Check, _ message: String, at span: Span, label: String = "", help: String
    ) {
        diagnostics.append(
            Diagnostic(
                code: check.code, severity: check.severity, message: message, labels: [Label(span, label)], help: help,
                tenant: tenant))
    }
}
