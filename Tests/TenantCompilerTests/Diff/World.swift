import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// Rendered units made of YAML, to compare.
enum World {
    static func unit(_ manifests: String, tenant: String = "acme", environment: String = "production") -> RenderedUnit {
        let bytes = Array(manifests.utf8)
        let first = Manifest(
            apiVersion: "v1", kind: "Namespace", name: tenant, namespace: nil, value: .null,
            source: Span(file: FileID(0), start: 0, end: 0))
        let file = OutputFile(
            folder: "\(environment)/tenants/\(tenant)", name: "manifest.yaml", range: 0..<bytes.count, first: first)
        return RenderedUnit(tenant: tenant, environment: environment, bytes: bytes, files: [file])
    }

    /// What the platform of an environment gets, in one file.
    static func platform(_ content: String, environment: String = "production") -> RenderedUnit {
        let bytes = Array(content.utf8)
        let file = OutputFile(
            folder: "\(environment)/platform/alertmanager", name: "alertmanager.yml", range: 0..<bytes.count, first: nil
        )
        let name = Fleet.UnitName.platform(of: environment)
        return RenderedUnit(tenant: name.tenant, environment: environment, bytes: bytes, files: [file])
    }

    static func diff(_ base: String, _ head: String) async -> WorldDiff {
        await compareWorlds(base: [unit(base)], head: [unit(head)])
    }

    /// The lines that tell of the changes of an object.
    static func lines(_ base: String, _ head: String) async -> [String] {
        await diff(base, head).sections.flatMap { $0.lines() }.map { "\($0.mark.rawValue) \($0.text)" }
    }

    /// What differs between two values of an object of some kind.
    static func changes(_ old: String, _ new: String, kind: String = "Widget", group: String = "example.com")
        -> [String]
    {
        let object = ObjectIdentity(group: group, kind: kind, namespace: "n", name: "o")
        return ValueComparison.changes(of: object, from: value(old), to: value(new)).map { change in
            let what =
                switch change.kind {
                case .added: "+ \(change.new.oneLine)"
                case .removed: "- \(change.old.oneLine)"
                case .changed: "\(change.old.oneLine) → \(change.new.oneLine)\(change.growth.map { " \($0)" } ?? "")"
                case .reordered: "reordered"
                }
            return "\(change.path.path): \(what)"
        }
    }

    static func value(_ text: String) -> Value {
        var diagnostics = DiagnosticList()
        let tree = parse(SourceFile(path: "value.yaml", text: text), as: FileID(0), into: &diagnostics)
        if !diagnostics.isEmpty { Issue.record("\(diagnostics.items.map(\.message)) in \(text)") }
        return tree?.documents.first.map { Value($0) } ?? .null
    }

    static let quota = """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: tenant-quota, namespace: ns-acme }
        spec: { hard: { pods: '50', requests.cpu: '8' } }

        """

    static let namespace = """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: ns-acme
          labels: { pod-security.kubernetes.io/enforce: restricted, example.com/tier: standard }

        """
}
