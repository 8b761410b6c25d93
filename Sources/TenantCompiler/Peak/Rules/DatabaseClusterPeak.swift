internal import Kubernetes
internal import YAML

extension PeakRule {
    /// What CloudNativePG makes of a Cluster: its servers, one Job more while one of them is made, their claims, three
    /// Services, and Secrets of its authorities, its replication and its users.
    static let databaseCluster = PeakRule("postgresql.cnpg.io", "Cluster") { item, context in
        let instances = item.spec.field("instances")?.integer ?? 1
        let name = item.node == nil ? "instances" : "spec.instances"
        let pointer = FieldPointer(["spec", "instances"])
        let pod = context.amounts(ofContainer: item.spec.field("resources"), named: "postgres")
        let hasSuperuser = item.spec.field("enableSuperuserAccess")?.flag == true
        let claims = ["storage", "walStorage"].compactMap { key -> PeakContribution? in
            guard let storage = item.spec.field(key) else { return nil }
            let spec: Value = [
                "storageClassName": .optional(storage.field("storageClass")),
                "resources": ["requests": ["storage": .optional(storage.field("size"))]],
            ]
            return PeakContribution(
                item, count: instances, context.amounts(ofClaim: spec), instances == 1 ? "claim" : "claims",
                at: FieldPointer(["spec", key, "size"]), field: name)
        }
        return [
            PeakContribution(
                item, count: instances + 1, pod, "pods, one of them while a server is made", at: pointer, field: name),
            PeakContribution(item, count: 3, context.objects("services", count: "count/services"), "Services"),
            PeakContribution(
                item, count: hasSuperuser ? 5 : 4, context.objects("secrets", count: "count/secrets"), "Secrets"),
        ] + claims
    }
}
