/// Knows which files of a tree are sources, and what each is for.
package struct SourceLayout: Sendable {
    /// The folders that hold a `tenant.yaml`.
    private let tenantFolders: Set<String>

    package init(paths: some Sequence<String>) {
        tenantFolders = Set(
            paths.compactMap { path in
                guard path.hasPrefix("tenants/"), let slash = path.lastIndex(of: "/") else { return nil }
                let name = path[path.index(after: slash)...]
                return Self.tenantFileNames.contains(String(name)) ? String(path[..<slash]) : nil
            })
    }

    /// The file that makes a folder one tenant's own.
    package static let tenantFileNames = ["tenant.yaml", "tenant.yml"]

    /// Where tests of the policies lie, which are no policies.
    package static let policyTests = "policies/tests/"

    /// Whether a file holds tests of the policies.
    package static func isPolicyTest(_ path: String) -> Bool { path.hasPrefix(policyTests) && isYAML(path) }

    /// The folders that hold sources.
    package static let folders = ["tiers", "policies", "tenants"]

    /// Whether a path could be a source at all: what a shell needs to read.
    @Sendable package static func isCandidate(_ path: String) -> Bool {
        ["tiers/", "policies/", "tenants/"].contains { path.hasPrefix($0) }
            && (isYAML(path) || path.hasSuffix(".json"))
    }

    /// Null for a file that is no source.
    package func role(of path: String) -> SourceRole? {
        readRole(of: path) ?? (Self.isCandidate(path) ? .unread(folder: tenantFolder(of: path)) : nil)
    }

    /// Null for a file that nothing is made of.
    private func readRole(of path: String) -> SourceRole? {
        if path.hasPrefix("tiers/") { return tierRole(path) }
        if path.hasPrefix("policies/") {
            return Self.isYAML(path) && !path.hasPrefix(Self.policyTests) ? .policies : nil
        }
        guard path.hasPrefix("tenants/") else { return nil }
        if let folder = tenantFolder(of: path) { return tenantFileRole(path, in: folder) }
        if path.split(separator: "/").dropLast().contains(where: { Self.ownFolders.contains(String($0)) }) {
            return .orphan
        }
        return Self.isYAML(path) ? .tenant : nil
    }

    private static let ownFolders: Set<String> = ["manifests", "rules", "dashboards"]

    private static func isYAML(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

    private func tierRole(_ path: String) -> SourceRole? {
        guard Self.isYAML(path) else { return nil }
        let parts = path.split(separator: "/")
        if parts.count >= 4, parts[2] == "manifests" { return .tierManifest(tier: String(parts[1])) }
        return .tiers
    }

    /// The nearest folder above a file that holds a `tenant.yaml`.
    private func tenantFolder(of path: String) -> String? {
        var folder = Substring(path)
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if tenantFolders.contains(String(folder)) { return String(folder) }
        }
        return nil
    }

    private func tenantFileRole(_ path: String, in folder: String) -> SourceRole? {
        let rest = path.dropFirst(folder.count + 1)
        if Self.tenantFileNames.contains(String(rest)) { return .tenant }
        if rest == "usage.json" { return .usage(folder: folder) }
        if rest.hasPrefix("manifests/"), Self.isYAML(path) { return .manifest(folder: folder) }
        if rest.hasPrefix("rules/"), Self.isYAML(path) { return .rules(folder: folder) }
        if rest.hasPrefix("dashboards/"), rest.hasSuffix(".json") { return .dashboard(folder: folder) }
        return nil
    }
}
