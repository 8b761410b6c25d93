internal import Diagnostics
internal import Kubernetes
internal import YAML

/// The version of the language that this compiler reads.
package let languageVersion = "tenantc.dev/v1"

/// Reads a document's envelope; null after a report of why it declares nothing.
func readDocument(_ root: Node, role: SourceRole, _ reader: inout Reader) -> Document? {
    guard root.kind == .mapping else {
        reader.reportType(of: root, expected: "a document with `apiVersion`, `kind`, `metadata` and `spec`")
        return nil
    }
    if reportObject(root, role, &reader) { return nil }
    var envelope = Envelope()
    reader.kind = root["kind"].flatMap { Kind(rawValue: $0.text) }
    envelope.lay(root, &reader)
    let strays = reader.strays.map(\.key)
    reader.strays = []
    reader.kind = nil
    envelope.refuse(strays.isEmpty ? [] : ["spec"])
    let place = Place(root.span.head, "the document", node: root)
    envelope.checkRequired(place, &reader)
    guard hasKnownVersion(envelope, &reader), let kind = kind(of: envelope, role: role, &reader),
        let name = envelope.metadata.name.value, let nameSpan = envelope.metadata.name.span,
        let spec = envelope.spec.node
    else { return nil }
    guard spec.kind == .mapping else {
        reader.reportType(of: spec, expected: "a mapping")
        return nil
    }
    guard hasGoodName(name, kind: kind, at: nameSpan, &reader) else { return nil }
    return Document(
        kind: kind, name: name, nameSpan: nameSpan, metadata: envelope.metadata, spec: spec, strays: strays)
}

/// Whether it is an object of Kubernetes' own, which has been reported.
private func reportObject(_ root: Node, _ role: SourceRole, _ reader: inout Reader) -> Bool {
    guard let version = root["apiVersion"], let kind = root["kind"],
        ObjectKind.isBuiltIn(group: ObjectKind.group(of: version.text), kind: kind.text)
    else { return false }
    let folder =
        switch role {
        case .tiers: "`tiers/<tier>/manifests/`"
        case .tenant: "`tenants/<tenant>/manifests/`"
        default: "`manifests/` of a tier or tenant"
        }
    reader.report(
        .unknownAPIVersion, "a \(kind.text) of `\(version.text)` is an object of Kubernetes and no document",
        at: version.span, label: "not read here", help: "put it into a file in \(folder)")
    return true
}

private func hasKnownVersion(_ envelope: Envelope, _ reader: inout Reader) -> Bool {
    guard let version = envelope.apiVersion.value, let span = envelope.apiVersion.span else { return false }
    if version == languageVersion { return true }
    reader.report(
        .unknownAPIVersion, "`\(version)` is no version of the language", at: span,
        help: "write `apiVersion: \(languageVersion)`",
        fixes: [Fix("write `\(languageVersion)`", edits: [Edit(span, word: languageVersion)], isSafe: false)])
    return false
}

private func kind(of envelope: Envelope, role: SourceRole, _ reader: inout Reader) -> Kind? {
    guard let word = envelope.kind.value, let span = envelope.kind.span else { return nil }
    guard let kind = Kind(rawValue: word) else {
        let nearest = Suggestion.nearest(to: word, among: Kind.allCases.map(\.rawValue))
        reader.report(
            .unknownKind, "`\(word)` is no kind of the language", at: span,
            label: nearest.map { "did you mean `\($0)`?" } ?? "",
            help: "the kinds are \(Kind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))",
            fixes: nearest.map { [Fix("write `\($0)`", edits: [Edit(span, word: $0)], isSafe: false)] } ?? [])
        return nil
    }
    let folder =
        switch role {
        case .tiers: "tiers"
        case .policies: "policies"
        case .policyTests: "policies/tests"
        default: "tenants"
        }
    guard kind.folder == folder else {
        reader.report(
            .misplacedKind, "a \(word) is not read from `\(folder)/`", at: span,
            help: "move the document to a file under `\(kind.folder)/`")
        return nil
    }
    return kind
}

/// Names of tenants become namespaces and labels; others are named as people like, within bounds.
private func hasGoodName(_ name: String, kind: Kind, at span: Span, _ reader: inout Reader) -> Bool {
    let problem: NameProblem?
    switch kind {
    case .standard, .exemption, .metricGrant, .policyTest:
        let isPlain = name.utf8.allSatisfy {
            $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
        }
        let isGood = isPlain && name.utf8.count <= 63 && name.utf8.first?.isAlphanumeric == true
        problem =
            isGood
            ? nil
            : NameProblem(message: "a letter or digit, then letters, digits, `-`, `_` and `.`, 63 at most", offset: 0)
    case .tenant where name.utf8.count > Document.longestTenantName:
        problem = NameProblem(
            message: "it has \(name.utf8.count) characters, and \(Document.longestTenantName) is the most", offset: 0)
    default: problem = DNSLabel.problem(in: name)
    }
    guard let problem else { return true }
    reader.report(
        .invalidName, "`\(name)` cannot name a \(kind.rawValue)", at: span, label: problem.message,
        help: problem.suggestion.map { "did you mean `\($0)`?" })
    return false
}

extension Document {
    /// Leaves room in 63 characters for what is put before and behind a tenant's name.
    static let longestTenantName = 40
}

extension UInt8 {
    var isAlphanumeric: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}

extension Span {
    /// The first byte of the span: where a finding about a large mapping is shown.
    var head: Span { Span(file: file, start: start, end: min(end, start + 1)) }
}
