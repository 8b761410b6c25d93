/// One rule of a Role or ClusterRole.
package struct RBACRule: Hashable, Sendable {
    package let apiGroups: [String]
    /// Plurals, with `/<subresource>` where one is meant.
    package let resources: [String]
    package let verbs: [String]
    package let resourceNames: [String]
    package let nonResourceURLs: [String]

    package init(
        apiGroups: [String] = [], resources: [String] = [], verbs: [String], resourceNames: [String] = [],
        nonResourceURLs: [String] = []
    ) {
        self.apiGroups = apiGroups
        self.resources = resources
        self.verbs = verbs
        self.resourceNames = resourceNames
        self.nonResourceURLs = nonResourceURLs
    }

    /// The verbs that some authorizer asks about, sorted; a Role with any other grants nothing by it.
    package static let knownVerbs = [
        "*", "approve", "attest", "bind", "create", "delete", "deletecollection", "escalate", "get", "impersonate",
        "list", "patch", "post", "put", "sign", "update", "use", "watch",
    ]

    /// Why a verb grants nothing, nil where it is one.
    package static func problem(inVerb verb: String) -> NameProblem? {
        if knownVerbs.contains(verb) { return nil }
        let message = "`\(ASCII.shortened(verb))` is no verb of the Kubernetes API"
        return NameProblem(message: message, offset: 0, suggestion: Nearest.word(to: verb, among: knownVerbs))
    }

    /// Whether it lets someone read Secrets.
    package var readsSecrets: Bool { grants(["get", "list", "watch"], on: "secrets", in: "") }

    /// Whether it grants one of the verbs on a resource or subresource, wildcards included.
    func grants(_ wanted: [String], on resource: String, in group: String) -> Bool {
        grantsVerb(wanted) && (apiGroups.contains("*") || apiGroups.contains(group)) && names(resource)
    }

    private func grantsVerb(_ wanted: [String]) -> Bool {
        verbs.contains("*") || wanted.contains(where: verbs.contains)
    }

    private func names(_ resource: String) -> Bool {
        if resources.contains("*") || resources.contains(resource) { return true }
        let parts = resource.split(separator: "/", maxSplits: 1)
        return parts.count == 2 && (resources.contains("*/" + parts[1]) || resources.contains(parts[0] + "/*"))
    }
}
