internal import YAML

/// How the items of lists are told apart, as the API server merges them (`x-kubernetes-list-map-keys`).
enum MergeKeys {
    /// The keys that tell the items of a list apart; null where an item lacks them or two have the same.
    static func keys(
        of field: String, in object: ObjectIdentity, _ old: [Value], _ new: [Value]
    ) -> [String]? {
        let isIngress = field == "rules" && object.isKind("Ingress.networking.k8s.io")
        return (isIngress ? [["host"]] : known[field] ?? common).first { keys in
            isUnique(labels(old, keys), old.count) && isUnique(labels(new, keys), new.count)
        }
    }

    /// What each item is called by; shorter than the list where an item lacks a key.
    static func labels(_ items: [Value], _ keys: [String]) -> [String] {
        items.compactMap { item in
            guard case .map = item else { return nil }
            let parts = keys.map { item[$0]?.scalarText ?? defaults[$0] }
            guard parts.allSatisfy({ $0 != nil }) else { return nil }
            return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "/")
        }
    }

    /// Whether the order of a list says nothing.
    static func isSet(_ field: String, in object: ObjectIdentity) -> Bool {
        sets.contains(field) || (field == "rules" && object.group == "rbac.authorization.k8s.io")
            || (alertingSets.contains(field) && object.isKind("File", "AlertmanagerConfig.monitoring.coreos.com"))
    }

    /// Whether the order of a list that has keys says something.
    static func isOrdered(_ field: String) -> Bool {
        field == "initContainers" || field == "env" || field == "customPlaybooks"
    }

    private static func isUnique(_ labels: [String], _ count: Int) -> Bool {
        labels.count == count && Set(labels).count == count
    }

    /// What the API takes for a key that is not written.
    private static let defaults = ["protocol": "TCP", "namespace": "", "host": "*"]

    /// Tried in order.
    private static let known: [String: [[String]]] = [
        "ports": [["containerPort", "protocol"], ["port", "protocol"], ["name"]],
        "volumeMounts": [["mountPath"]],
        "volumeDevices": [["devicePath"]],
        "hostAliases": [["ip"]],
        "limits": [["type"]],
        "subjects": [["kind", "namespace", "name"]],
        "topologySpreadConstraints": [["topologyKey", "whenUnsatisfiable"]],
        "ownerReferences": [["uid"]],
        "destinations": [["server", "namespace"]],
        "rules": [],
        "scrape_configs": [["job_name"]],
        "paths": [["path"]],
        "from": [], "to": [], "ingress": [], "egress": [],
    ]

    /// Sets of Alertmanager's and Prometheus' configurations, whose names mean a sequence elsewhere.
    private static let alertingSets: Set<String> = [
        "active_time_intervals", "activeTimeIntervals", "equal", "group_by", "groupBy", "inhibit_rules", "inhibitRules",
        "matchers", "mute_time_intervals", "muteTimeIntervals", "rule_files", "source_matchers", "sourceMatch",
        "target_matchers", "targetMatch", "targets", "weekdays",
    ]

    private static let common = [["name"], ["key"], ["type"], ["group"], ["secretKey"]]

    private static let sets: Set<String> = [
        "accessModes", "add", "apiGroups", "drop", "egress", "except", "externalIPs", "finalizers", "from", "hostnames",
        "hosts", "ingress", "loadBalancerSourceRanges", "matchExpressions", "matchNames", "namespaces",
        "nonResourceURLs", "policyTypes", "ports", "resourceNames", "resources", "scopes", "sourceRepos", "subjects",
        "supplementalGroups", "syncOptions", "tls", "to", "values", "verbs",
    ]
}
