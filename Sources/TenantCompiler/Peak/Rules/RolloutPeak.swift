internal import Kubernetes
internal import YAML

extension PeakRule {
    /// Blue and green run side by side; a canary adds its surge.
    static let rollout = PeakRule("argoproj.io", "Rollout") { item, context in
        let pods = ScaledPods(item, context)
        let strategy = item.spec.field("strategy")
        let isDoubled = strategy?.field("blueGreen") != nil
        let share = strategy?.field("canary")?.field("maxSurge") ?? "25%"
        let surge = isDoubled ? pods.most : share.countOrShare(of: pods.most) ?? 0
        return pods.contributions(of: item, surge: surge, context)
    }
}
