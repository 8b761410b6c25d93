extension RBACRule {
    private struct Danger {
        let group: String
        let resources: [String]
        let verbs: [String]
        let consequence: String
    }

    private static let writes = ["create", "update", "patch", "delete", "deletecollection"]
    private static let rbac = "rbac.authorization.k8s.io"
    private static let certificates = "certificates.k8s.io"
    private static let admission = "admissionregistration.k8s.io"

    private static let known: [Danger] = [
        .init(
            group: rbac, resources: ["roles", "clusterroles"], verbs: ["escalate"],
            consequence: "grants itself any right"),
        .init(group: rbac, resources: ["roles", "clusterroles"], verbs: ["bind"], consequence: "takes on any role"),
        .init(
            group: "", resources: ["users", "groups", "serviceaccounts"], verbs: ["impersonate"],
            consequence: "acts as anyone"),
        .init(
            group: "authentication.k8s.io", resources: ["userextras", "uids"], verbs: ["impersonate"],
            consequence: "acts as anyone"),
        .init(
            group: "", resources: ["nodes/proxy"], verbs: ["get"] + writes,
            consequence: "runs commands in every pod of a node"),
        .init(
            group: "", resources: ["serviceaccounts/token"], verbs: ["create"],
            consequence: "issues tokens of service accounts"),
        .init(
            group: certificates,
            resources: ["certificatesigningrequests/approval", "certificatesigningrequests/status"],
            verbs: ["update", "patch"], consequence: "issues client certificates of any user"),
        .init(
            group: certificates, resources: ["signers"], verbs: ["approve", "sign"],
            consequence: "issues client certificates of any user"),
        .init(
            group: admission,
            resources: [
                "mutatingwebhookconfigurations", "validatingwebhookconfigurations", "validatingadmissionpolicies",
                "validatingadmissionpolicybindings", "mutatingadmissionpolicies", "mutatingadmissionpolicybindings",
            ], verbs: writes, consequence: "reads and changes every object on its way in"),
        .init(
            group: "", resources: ["namespaces"], verbs: writes,
            consequence: "changes the labels that Pod Security and network policies go by"),
        .init(
            group: "", resources: ["endpoints"], verbs: writes, consequence: "sends other tenants' traffic elsewhere"),
        .init(
            group: "discovery.k8s.io", resources: ["endpointslices"], verbs: writes,
            consequence: "sends other tenants' traffic elsewhere"),
    ]

    /// What the rule lets its holder do beyond a tenant's boundary, one line each, in a fixed order; wildcards come
    /// first and stand for all the rest.
    package func dangers() -> [String] {
        var dangers: [String] = []
        if verbs.contains("*") {
            dangers.append("verb `*` grants every verb, escalate, bind and impersonate among them")
        }
        if resources.contains("*") { dangers.append("resource `*` grants every resource, future ones among them") }
        if apiGroups.contains("*") { dangers.append("API group `*` grants every group, future ones among them") }
        if !nonResourceURLs.isEmpty { dangers.append("`nonResourceURLs` grants paths of the API server itself") }
        for danger in Self.known {
            let resources = danger.resources.filter { grants(danger.verbs, on: $0, in: danger.group) }
            if resources.isEmpty || (verbs.contains("*") && self.resources.contains("*")) { continue }
            let verb = danger.verbs.first(where: verbs.contains) ?? "*"
            dangers.append("`\(verb)` on `\(resources.joined(separator: "`, `"))` \(danger.consequence)")
        }
        return dangers
    }

    /// What the rule lets its holder do to the objects that hold a tenant within its bounds, one line each.
    package func guardrailWrites() -> [String] {
        [("", "resourcequotas"), ("", "limitranges"), ("networking.k8s.io", "networkpolicies")].compactMap {
            group, resource in
            grants(Self.writes, on: resource, in: group) ? "changes `\(resource)`, which bound the tenant" : nil
        }
    }

    /// The labels of a ClusterRole that add its rules to the roles of every tenant, sorted.
    package static func aggregations(inLabels labels: [String: String]) -> [String] {
        labels.keys.filter { $0.hasPrefix(rbac + "/aggregate-to-") && labels[$0] == "true" }.sorted()
    }
}
