/// A kind of Kubernetes object that tenantc knows: its group, versions, resource and scope.
package struct ObjectKind: Hashable, Sendable {
    package enum Scope: Hashable, Sendable {
        case namespaced
        case cluster
    }

    /// The API group; empty for the core group.
    package let group: String
    /// The versions served, newest first.
    package let versions: [String]
    package let kind: String
    /// The resource's name, as Roles and quotas write it.
    package let plural: String
    package let scope: Scope
    /// The key that counts it in a ResourceQuota: `count/<plural>.<group>`.
    package let quotaKey: String

    init(_ group: String, _ versions: [String], _ kind: String, _ plural: String, _ scope: Scope) {
        self.group = group
        self.versions = versions
        self.kind = kind
        self.plural = plural
        self.scope = scope
        quotaKey = group.isEmpty ? "count/" + plural : "count/\(plural).\(group)"
    }

    /// The keys that lead to a kind's pod spec, nil where it has none.
    package var podSpecPath: [String]? { Self.podTemplatePath(apiVersion: group + "/", kind: kind) }

    /// Built-in kinds of Kubernetes 1.32 and the custom ones that tenants use.
    package static let all: [ObjectKind] = builtIn + custom

    /// The kind by its group and name, whatever the version, so that an odd version hides nothing.
    package static func find(apiVersion: String, kind: String) -> ObjectKind? {
        byName[Key(group: group(of: apiVersion), kind: kind)]
    }

    /// Where its objects live; nil for a kind that tenantc does not know.
    package static func scope(apiVersion: String, kind: String) -> Scope? {
        find(apiVersion: apiVersion, kind: kind)?.scope
    }

    /// Whether Kubernetes 1.32, or the custom resource's project, serves this version of the kind.
    package static func isServed(apiVersion: String, kind: String) -> Bool {
        guard let found = find(apiVersion: apiVersion, kind: kind) else { return false }
        let version = apiVersion.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        return found.versions.contains(version)
    }

    /// The keys that lead to a kind's pod spec, nil where it has none.
    package static func podTemplatePath(apiVersion: String, kind: String) -> [String]? {
        let template = ["spec", "template", "spec"]
        let known: (group: String, path: [String])
        switch kind {
        case "Pod": known = ("", ["spec"])
        case "PodTemplate": known = ("", ["template", "spec"])
        case "ReplicationController": known = ("", template)
        case "Job": known = ("batch", template)
        case "CronJob": known = ("batch", ["spec", "jobTemplate", "spec", "template", "spec"])
        case "Rollout": known = ("argoproj.io", template)
        case "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet": known = ("apps", template)
        default: return nil
        }
        return group(of: apiVersion) == known.group ? known.path : nil
    }

    /// The group part of an `apiVersion`; empty for the core group.
    package static func group(of apiVersion: String) -> String {
        guard let slash = apiVersion.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(apiVersion[..<slash])
    }

    /// Whether Kubernetes itself serves the kind.
    package static func isBuiltIn(group: String, kind: String) -> Bool {
        builtInNames.contains(Key(group: group, kind: kind))
    }

    private static let builtInNames = Set(builtIn.map { Key(group: $0.group, kind: $0.kind) })

    private struct Key: Hashable {
        let group: String
        let kind: String
    }

    private static let byName: [Key: ObjectKind] = Dictionary(
        all.map { (Key(group: $0.group, kind: $0.kind), $0) }, uniquingKeysWith: { first, _ in first })
}
