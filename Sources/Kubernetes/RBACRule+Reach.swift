extension RBACRule {
    /// What the rule lets its holder do inside the namespaces of tenants, beyond looking after their objects; one line
    /// each, in a fixed order.
    package func intrusions() -> [String] {
        var found: [String] = []
        if resources.contains("*") { return found }
        if readsSecrets { found.append("reads `secrets`, those of every tenant") }
        if grants(["update", "patch"], on: "secrets", in: "") {
            found.append("changes `secrets`, whose content the API server answers with")
        }
        for (resource, what) in Self.ways where grants(["create", "get", "update", "patch"], on: resource, in: "") {
            found.append("`\(resource)` \(what)")
        }
        return found
    }

    private static let ways = [
        ("pods/exec", "runs commands in tenants' containers"), ("pods/attach", "talks to tenants' containers"),
        ("pods/portforward", "opens connections to tenants' pods, past their network policies"),
        ("pods/proxy", "opens connections to tenants' pods, past their network policies"),
        ("services/proxy", "opens connections to tenants' services, past their network policies"),
        ("pods/ephemeralcontainers", "puts containers into tenants' pods"),
    ]

    /// The resources of namespaces that the rule lets its holder change, sorted.
    package var namespacedWrites: [String] {
        let writes = ["create", "update", "patch", "delete", "deletecollection"]
        guard verbs.contains(where: writes.contains) else { return [] }
        return Set(resources.filter { resource in apiGroups.contains { Self.scope(of: resource, in: $0) != .cluster } })
            .sorted()
    }

    /// The resources that lie in no namespace, sorted; a RoleBinding grants nothing on them.
    package var clusterResources: [String] {
        Set(
            resources.filter { resource in
                // Who is bound in a namespace may read the namespace itself.
                resource != "namespaces" && apiGroups.contains { Self.scope(of: resource, in: $0) == .cluster }
                    && !apiGroups.contains { Self.scope(of: resource, in: $0) == .namespaced }
            }
        ).sorted()
    }

    /// Where objects of a resource live; nil where Kubernetes itself has none of that name.
    private static func scope(of resource: String, in group: String) -> ObjectKind.Scope? {
        ObjectKind.builtIn.first { $0.group == group && $0.plural == stem(of: resource) }?.scope
    }

    private static func stem(of resource: String) -> String {
        resource.firstIndex(of: "/").map { String(resource[..<$0]) } ?? resource
    }

    /// Why a group of the API is none, nil where it is one or may be somebody's own.
    package static func problem(inGroup group: String) -> NameProblem? {
        guard !group.isEmpty, group != "*", !group.contains("."), !builtInGroups.contains(group) else { return nil }
        let message = "Kubernetes has no API group `\(ASCII.shortened(group))`"
        return NameProblem(message: message, offset: 0, suggestion: Nearest.word(to: group, among: builtInGroups))
    }

    /// Why a resource is none of the given groups', nil where it is one or may be.
    package static func problem(inResource resource: String, of groups: [String]) -> NameProblem? {
        // What others serve is not known here.
        guard resource != "*", groups.allSatisfy(builtInGroups.contains) else { return nil }
        let name = stem(of: resource)
        let known = ObjectKind.builtIn.filter { groups.contains($0.group) }.map(\.plural) + Self.withoutKind
        let written = groups.map { $0.isEmpty ? "the core group" : "`\($0)`" }.joined(separator: " and ")
        if !known.contains(name), name != "*" {
            let elsewhere = ObjectKind.builtIn.first { $0.plural == name }
            let place = elsewhere.map { "; it is of \($0.group.isEmpty ? "the core group" : "`\($0.group)`")" } ?? ""
            return NameProblem(
                message: "`\(ASCII.shortened(resource))` is no resource of \(written)\(place)", offset: 0,
                suggestion: elsewhere == nil ? Nearest.word(to: name, among: known) : nil)
        }
        guard name != resource else { return nil }
        let part = String(resource.dropFirst(name.utf8.count + 1))
        if subresources.contains(part) || part == "*" { return nil }
        return NameProblem(
            message: "`\(ASCII.shortened(part))` is no subresource of Kubernetes", offset: 0,
            suggestion: Nearest.word(to: part, among: subresources).map { "\(name)/\($0)" })
    }

    private static let builtInGroups = Set(ObjectKind.builtIn.map(\.group)).sorted()

    /// What Roles name although nobody can write an object of it.
    private static let withoutKind = ["groups", "signers", "uids", "userextras", "users"]

    private static let subresources = [
        "approval", "attach", "binding", "ephemeralcontainers", "eviction", "exec", "finalize", "log", "portforward",
        "proxy", "resize", "scale", "status", "token",
    ]
}
