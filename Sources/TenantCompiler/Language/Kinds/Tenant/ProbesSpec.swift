/// How Kubernetes learns of the state of a workload's pods.
package struct ProbesSpec: Spec {
    package var liveness = Given<ProbeSpec>()
    package var readiness = Given<ProbeSpec>()
    package var startup = Given<ProbeSpec>()

    package init() {}

    package static let title = "probes"

    package static let fields: [Field<ProbesSpec>] = [
        Field(
            "liveness", \.liveness, "Restarts a container that fails it", example: "/health", emits: "`livenessProbe`"),
        Field(
            "readiness", \.readiness, "Sends no requests to a pod that fails it", example: "/ready",
            emits: "`readinessProbe`"),
        Field(
            "startup", \.startup, "Holds back the other two until it succeeds once", example: "/health",
            emits: "`startupProbe`"),
    ]

    package static var hasRequirements: Bool { true }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        for probe in [liveness, startup] {
            guard let threshold = probe.successThreshold.value, let span = probe.successThreshold.span, threshold != 1
            else { continue }
            reader.report(
                .numberOutOfRange, "one success ends a failure of a liveness or startup probe", at: span,
                label: "refused by Kubernetes", help: "leave `successThreshold` out; only readiness counts successes")
        }
    }
}
