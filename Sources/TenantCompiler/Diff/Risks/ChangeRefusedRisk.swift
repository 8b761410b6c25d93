internal import Kubernetes
internal import YAML

extension Risk {
    static let changeRefused = Risk(
        "change-refused", "the API server refuses the change: the object must be deleted and made anew",
        inUnit: { comparison, _ in
            zip(comparison.pairs, comparison.fields).flatMap { pair, fields -> [RiskFinding] in
                guard let old = pair.old, let new = pair.new else { return [] }
                let frozen = fixedFields(pair.identity, old)
                let touched = frozen.filter { path in
                    fields.contains { $0.path.starts(with: path.map { FieldStep.key($0) }) }
                }
                return touched.map {
                    RiskFinding(
                        pair.identity, "`\($0.joined(separator: "."))` of a \(pair.identity.kind) cannot be changed")
                } + shrunkStorage(pair.identity, old, new)
            }
        })

    /// Fields that the API server takes once.
    private static func fixedFields(_ object: ObjectIdentity, _ old: Value) -> [[String]] {
        if object.isKind("Deployment.apps", "DaemonSet.apps", "ReplicaSet.apps") { return [["spec", "selector"]] }
        if object.isKind("StatefulSet.apps") {
            return [
                ["spec", "selector"], ["spec", "serviceName"], ["spec", "podManagementPolicy"],
                ["spec", "volumeClaimTemplates"],
            ]
        }
        if object.isKind("Job.batch") {
            return [["spec", "template"], ["spec", "completionMode"], ["spec", "selector"]]
        }
        if object.isKind("RoleBinding.rbac.authorization.k8s.io", "ClusterRoleBinding.rbac.authorization.k8s.io") {
            return [["roleRef"]]
        }
        if object.isKind("PersistentVolumeClaim") {
            return ["accessModes", "storageClassName", "volumeMode", "volumeName", "dataSource"].map { ["spec", $0] }
        }
        if object.isKind("ConfigMap", "Secret"), old["immutable"] == true { return [["data"], ["immutable"]] }
        return []
    }

    private static func shrunkStorage(_ object: ObjectIdentity, _ old: Value, _ new: Value) -> [RiskFinding] {
        let path = ["spec", "resources", "requests", "storage"]
        guard object.isKind("PersistentVolumeClaim"), let was = old.at(path), let asked = new.at(path),
            let before = ScalarMeaning.quantity.amount(was), let after = ScalarMeaning.quantity.amount(asked),
            after < before
        else { return [] }
        return [
            RiskFinding(object, "a claim cannot shrink: \(was.scalarText ?? "") → \(asked.scalarText ?? "")")
        ]
    }
}
