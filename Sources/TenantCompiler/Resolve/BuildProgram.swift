internal import Diagnostics
internal import YAML

/// Joins the parsed files into a program: the Platform, the tiers with what they inherit, the policies read,
/// the tenants with their own manifests.
func buildProgram(_ files: [ParsedFile], sources: SourceMap, _ diagnostics: inout DiagnosticList) -> Program {
    let documents = uniqueDocuments(files, &diagnostics)
    var unread = UnreadSources(files)
    let presets = readPresets(documents[.preset, default: []], unread, &diagnostics)
    let platform = readPlatform(documents[.platform, default: []], &unread, &diagnostics)
    let tiers = resolveTiers(
        documents[.tier, default: []], platform: platform, presets: presets, manifests: tierManifests(files, sources),
        &unread, &diagnostics)
    let governance = readGovernance(documents, presets: presets, &diagnostics)
    let (standards, exemptions) = bindStandards(governance, &diagnostics)
    let grants = bindGrants(governance, platform, &diagnostics)
    let (alerting, escalations) = bindAlerting(governance, platform, &diagnostics)
    var tenants = joinTenants(documents[.tenant, default: []], files, sources)
    let secrets = handOut(files.flatMap(\.secrets), to: &tenants, sources)
    return Program(
        sources: sources, platform: platform, tiers: tiers, presets: presets, governance: governance,
        standards: standards, exemptions: exemptions, grants: grants, alerting: alerting, escalations: escalations,
        tenants: tenants, unread: unread, secrets: secrets)
}

/// Gives each tenant the secrets that stand in its files; what is left is no tenant's.
private func handOut(
    _ secrets: [SecretSighting], to tenants: inout [TenantSource], _ sources: SourceMap
) -> [SecretSighting] {
    guard !secrets.isEmpty else { return [] }
    let byOwner = Dictionary(grouping: secrets, by: \.owner)
    var given: Set<SecretSighting.Owner> = [.platform]
    for index in tenants.indices {
        let path = sources[tenants[index].document.file].path
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        var owners: [SecretSighting.Owner] = [.tenant(tenants[index].name)]
        if path.hasSuffix("/tenant.yaml") || path.hasSuffix("/tenant.yml") { owners.append(.folder(folder)) }
        tenants[index].secrets = owners.flatMap { byOwner[$0] ?? [] }
        given.formUnion(owners)
    }
    return secrets.filter { $0.owner == .platform || !given.contains($0.owner) }
}

/// Documents by kind, each in the order of their names; of two with one name the first by path stays.
private func uniqueDocuments(_ files: [ParsedFile], _ diagnostics: inout DiagnosticList) -> [Kind: [Document]] {
    var byKind: [Kind: [Document]] = [:]
    for document in files.lazy.flatMap(\.documents) { byKind[document.kind, default: []].append(document) }
    for kind in Kind.allCases {
        guard let all = byKind[kind] else { continue }
        var first: [String: Document] = [:]
        first.reserveCapacity(all.count)
        for document in all {
            guard let other = first[document.name] else {
                first[document.name] = document
                continue
            }
            diagnostics.append(duplicate(document, of: other))
        }
        byKind[kind] = first.values.sorted { $0.name < $1.name }
    }
    return byKind
}

/// Reports two documents of one kind and name.
func duplicate(_ document: Document, of other: Document) -> Diagnostic {
    Diagnostic(
        code: Check.duplicateDocument.code,
        message: "\(document.kind.rawValue) `\(document.name)` is declared twice",
        labels: [Label(document.nameSpan, "again here"), Label(other.nameSpan, "first here")],
        help: "rename one of the two, or remove it",
        tenant: document.kind == .tenant ? document.name : nil)
}

private func readPresets(
    _ documents: [Document], _ unread: UnreadSources, _ diagnostics: inout DiagnosticList
) -> PresetTable {
    var specs: [String: Node] = [:]
    for document in documents {
        var reader = Reader(layer: .preset(document.name))
        var spec = PresetSpec()
        spec.lay(document.spec, &reader)
        diagnostics.append(contentsOf: reader.diagnostics)
        specs[document.name] = document.spec
    }
    return PresetTable(specs, unread: unread)
}

private func readPlatform(
    _ documents: [Document], _ unread: inout UnreadSources, _ diagnostics: inout DiagnosticList
) -> Platform {
    if documents.count > 1 {
        for extra in documents.dropFirst() {
            diagnostics.append(
                Diagnostic(
                    code: Check.duplicateDocument.code, message: "there is more than one Platform",
                    labels: [Label(extra.nameSpan, "a further one"), Label(documents[0].nameSpan, "this one is used")],
                    help: "keep one Platform document"))
        }
    }
    guard let document = documents.first else {
        unread.mayHoldEnvironments = unread.mayHoldPolicies
        return Platform(spec: PlatformSpec(), nameSpan: nil)
    }
    var reader = Reader(layer: .document)
    var spec = PlatformSpec()
    document.lay(over: &spec, &reader)
    spec.checkRequired(Place(document.nameSpan, "Platform `\(document.name)`", node: document.spec), &reader)
    diagnostics.append(contentsOf: reader.diagnostics)
    unread.mayHoldEnvironments = spec.environments.isWritten && !spec.environments.isSet
    return Platform(spec: spec, nameSpan: document.nameSpan)
}

/// Roots of `tiers/<tier>/manifests/*.yaml`, by tier.
private func tierManifests(_ files: [ParsedFile], _ sources: SourceMap) -> [String: [Node]] {
    var byTier: [String: [Node]] = [:]
    for file in files {
        guard case .tierManifest(let tier) = file.role else { continue }
        byTier[tier, default: []].append(contentsOf: file.roots)
    }
    return byTier
}

/// Gives each tenant the files of its own that lie in its folder.
private func joinTenants(_ documents: [Document], _ files: [ParsedFile], _ sources: SourceMap) -> [TenantSource] {
    var manifests: [String: [Node]] = [:]
    var rules: [String: [Node]] = [:]
    var dashboards: [String: [Node]] = [:]
    for file in files {
        switch file.role {
        case .manifest(let folder): manifests[folder, default: []] += file.roots
        case .rules(let folder): rules[folder, default: []] += file.roots
        case .dashboard(let folder): dashboards[folder, default: []] += file.roots.map(unwrapped)
        default: break
        }
    }
    let isEmpty = manifests.isEmpty && rules.isEmpty && dashboards.isEmpty
    return documents.map { document in
        guard !isEmpty else { return TenantSource(document: document, manifests: []) }
        let path = sources[document.file].path
        guard path.hasSuffix("/tenant.yaml") || path.hasSuffix("/tenant.yml") else {
            return TenantSource(document: document, manifests: [])
        }
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        return TenantSource(
            document: document, manifests: manifests[folder] ?? [], rules: rules[folder] ?? [],
            dashboards: dashboards[folder] ?? [])
    }
}

/// The dashboard in what Grafana's API gives and takes: beside it stands what the API says of it.
private func unwrapped(_ root: Node) -> Node {
    root["dashboard"].flatMap { $0.kind == .mapping ? $0 : nil } ?? root
}
