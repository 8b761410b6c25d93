/// How fast an autoscaler adds and removes pods.
package struct ScalingBehaviorSpec: Spec {
    package var scaleUp = Given<ScalingRuleSpec>()
    package var scaleDown = Given<ScalingRuleSpec>()

    package init() {}

    package static let title = "behavior"

    package static let fields: [Field<ScalingBehaviorSpec>] = [
        Field(
            "scaleUp", \.scaleUp, "How fast pods are added", default: "Kubernetes' own",
            example: "{ window: 60s, percent: 50, pods: 2, period: 60s }"),
        Field(
            "scaleDown", \.scaleDown, "How fast pods are removed", default: "Kubernetes' own",
            example: "{ window: 300s, percent: 10, period: 60s }"),
    ]
}
