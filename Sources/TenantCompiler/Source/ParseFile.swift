internal import Diagnostics
internal import YAML

/// Reads one file by its role: YAML or JSON, then the envelopes of its documents.
func parseFile(
    _ id: FileID, role: SourceRole, in sources: SourceMap, budget: Budget, _ diagnostics: inout DiagnosticList
) -> ParsedFile {
    var parsed = ParsedFile(file: id, role: role)
    var tree: Tree?
    switch role {
    case .orphan:
        diagnostics.append(orphan(sources[id].path, id))
        tree = parseQuietly(sources[id], id, budget)
    case .unread:
        tree = parseQuietly(sources[id], id, budget)
    case .usage:
        break
    case .dashboard:
        tree = parseJSON(sources[id], as: id, budget: budget, into: &diagnostics)
        parsed.roots = tree?.documents ?? []
    case .manifest, .tierManifest, .rules:
        tree = parse(sources[id], as: id, budget: budget, into: &diagnostics)
        parsed.roots = tree?.documents ?? []
    case .tiers, .policies, .policyTests, .tenant:
        var found = DiagnosticList()
        tree = parse(sources[id], as: id, budget: budget, into: &found)
        parsed.isCut = found.hasErrors
        var reader = Reader(layer: .document)
        for root in tree?.documents ?? [] where !root.isNull {
            if let document = readDocument(root, role: role, &reader) {
                parsed.documents.append(document)
            } else if let name = root["metadata"]?["name"], name.kind == .scalar {
                parsed.unreadNames.insert(name.text)
            } else {
                parsed.isCut = true
            }
        }
        if !found.hasErrors, isEmpty(sources[id], tree, role) { found.append(empty(sources[id].path, id)) }
        diagnostics.append(contentsOf: found)
        diagnostics.append(contentsOf: reader.diagnostics)
    }
    parsed.secrets = SecretScan.sightings(in: sources[id], id, role: role, tree: tree)
    if case .unread = role { parsed.secrets = unexpected(parsed.secrets, in: tree, sources[id]) }
    return parsed
}

/// The tree of a file whose faults are nobody's concern; null where it has any.
private func parseQuietly(_ source: SourceFile, _ id: FileID, _ budget: Budget) -> Tree? {
    var unsaid = DiagnosticList()
    return source.path.hasSuffix(".json")
        ? parseJSON(source, as: id, budget: budget, into: &unsaid)
        : parse(source, as: id, budget: budget, into: &unsaid)
}

/// Whether a file declares nothing and should. What the platform's people have turned into a comment they have meant.
private func isEmpty(_ source: SourceFile, _ tree: Tree?, _ role: SourceRole) -> Bool {
    guard tree?.documents.allSatisfy(\.isNull) ?? true else { return false }
    return role == .tenant || source.bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
}

private func empty(_ path: String, _ id: FileID) -> Diagnostic {
    Diagnostic(
        code: Check.emptyFile.code, severity: Check.emptyFile.severity, message: "`\(path)` declares nothing",
        labels: [Label(.top(of: id), "no document in it")],
        help: "restore what it declared, or remove the file if that is what you mean")
}

private func orphan(_ path: String, _ id: FileID) -> Diagnostic {
    Diagnostic(
        code: Check.orphanFile.code, severity: Check.orphanFile.severity,
        message: "`\(path)` belongs to no tenant", labels: [Label(.top(of: id), "no `tenant.yaml` lies above it")],
        help: "put a `tenant.yaml` into the tenant's folder, or remove the file")
}
