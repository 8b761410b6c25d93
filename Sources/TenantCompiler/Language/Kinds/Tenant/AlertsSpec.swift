/// What a tenant is alerted on.
package struct AlertsSpec: Spec {
    package var goldenSignals = Switchable<GoldenSignalsSpec>()
    package var resources = Layered<Bool>(true)
    package var databases = Layered<Bool>(true)
    package var rules = Named<AlertRuleSpec>()

    package init() {}

    package static let title = "alerts"

    package static let fields: [Field<AlertsSpec>] = [
        Field(
            "goldenSignals", \.goldenSignals,
            "Latency, traffic, errors and saturation of the workloads; `false` switches off what a lower layer set",
            default: "none", example: "{ latency: 500ms, errors: 5% }", emits: "a rule each"),
        Field(
            "resources", \.resources, "Crash loops, volume usage, quota usage and over-provisioning", default: "true",
            emits: "a rule each"),
        Field(
            "databases", \.databases,
            "Servers of databases that are not ready, replicas that lag, backups that fail, memory and connections that run out",
            default: "true", emits: "a rule each"),
        Field("rules", \.rules, "Rules of the tenant's own, merged by `alert`"),
    ]
}
