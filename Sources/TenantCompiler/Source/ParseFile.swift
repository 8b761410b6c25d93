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
        tree = parse(sources[id], as: id, budget: budget, into: &diagnostics)
        var reader = Reader(layer: .document)
        for root in tree?.documents ?? [] where !root.isNull {
            if let document = readDocument(root, role: role, &reader) { parsed.documents.append(document) }
        }
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

private func orphan(_ path: String, _ id: FileID) -> Diagnostic {
    Diagnostic(
        code: Check.orphanFile.code, severity: Check.orphanFile.severity,
        message: "`\(path)` belongs to no tenant", labels: [Label(.top(of: id), "no `tenant.yaml` lies above it")],
        help: "put a `tenant.yaml` into the tenant's folder, or remove the file")
}
