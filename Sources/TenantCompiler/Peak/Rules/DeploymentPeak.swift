internal import Kubernetes
internal import YAML

extension PeakRule {
    /// A rollout starts new pods before old ones end; of old ReplicaSets some stay.
    static let deployment = PeakRule("apps", "Deployment") { item, context in
        let pods = ScaledPods(item, context)
        let strategy = item.spec.field("strategy")
        let isRecreated = strategy?.field("type")?.text == "Recreate"
        let share = strategy?.field("rollingUpdate")?.field("maxSurge") ?? "25%"
        let surge = isRecreated ? 0 : share.countOrShare(of: pods.most) ?? 0
        let kept = item.spec.field("revisionHistoryLimit")?.integer ?? 10
        return pods.contributions(of: item, surge: surge, context) + [
            PeakContribution(
                item, count: kept + 1, context.objects(count: "count/replicasets.apps"), "ReplicaSets",
                at: FieldPointer(["spec", "revisionHistoryLimit"]))
        ]
    }
}
