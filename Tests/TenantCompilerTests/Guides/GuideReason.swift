/// Why what comes out is the better, where a guide says something else.
struct GuideReason: Sendable, ExpressibleByStringLiteral {
    let text: String

    init(stringLiteral value: String) { text = value }

    static let byPortName: GuideReason =
        "the port is named once, and may move without five other places"
    static let byStableLabels: GuideReason =
        "pods are selected by what they are, in labels that the field agrees on, so that tools know them too"
    static let byWorkloadName: GuideReason =
        "what belongs to a workload is called as it is, so that nobody has to look it up"
    static let hostOfNamespace: GuideReason =
        "a Service of another namespace is not found by its name alone"
    static let noRestart: GuideReason =
        "a pod that failed stays with its log, and the next try is another pod; `OnFailure` loses both"
    static let operatorName: GuideReason =
        "no ClusterRole of Kubernetes' own can be called so, and a second operator's cannot be taken for it"
    static let ownNamespace: GuideReason =
        "a namespace that is no tenant's: who may make a pod beside an operator can take its account"
    static let ownAccount: GuideReason =
        "each workload has an account of its own, without rights that it does not need"
    static let ownTenant: GuideReason =
        "between the limiter and the batches stands what says whose data it is, over what its sender says"
    static let ownAnnotations: GuideReason =
        "what it means and what to do, in the language of the product, with the tenant's name"
    static let perTenantExpression: GuideReason =
        "of the tenant's own series, summed so that one alert stands for one thing that is wrong"
    static let pinned: GuideReason =
        "a tag that moves cannot be rolled back, and two pods of it may differ"
    static let stablePolicy: GuideReason =
        "Kubernetes itself sets kubernetes.io/metadata.name; a label `name` is set by whoever makes the namespace"
}
