package import Kubernetes

/// An experiment on a workload's pods.
package struct ChaosSpec: Spec {
    package var experiment = Layered<ChaosExperiment>()
    package var duration = Layered<PrometheusDuration>()
    package var interval = Layered<PrometheusDuration>()
    package var affected = Layered<Percentage>()
    package var cores = Layered<Int>()
    package var memory = Layered<Quantity>()
    package var latency = Layered<PrometheusDuration>()
    package var loss = Layered<Percentage>()
    package var probe = Given<ChaosProbeSpec>()

    package init() {}

    package static let title = "chaos"

    package static let fields: [Field<ChaosSpec>] = [
        Field("experiment", \.experiment, required: true, "What is done to the pods", example: "pod-delete"),
        Field(
            "duration", \.duration, required: true, "How long the experiment takes", example: "300s",
            emits: "`TOTAL_CHAOS_DURATION`"),
        Field(
            "interval", \.interval, "Time between two deletions; of `pod-delete` and `container-kill`", default: "10s",
            example: "10s", emits: "`CHAOS_INTERVAL`"),
        Field(
            "affected", \.affected, "Share of the pods that are struck", default: "one pod", example: "30%",
            emits: "`PODS_AFFECTED_PERC`"),
        Field(
            "cores", \.cores, "Cores that are kept busy; of `pod-cpu-hog`", default: "1", example: "2",
            emits: "`CPU_CORES`"),
        Field(
            "memory", \.memory, "Memory that is filled; of `pod-memory-hog`", default: "500M", example: "500M",
            emits: "`MEMORY_CONSUMPTION`"),
        Field(
            "latency", \.latency, "Delay of each packet; of `pod-network-latency`", default: "2s", example: "2s",
            emits: "`NETWORK_LATENCY`"),
        Field(
            "loss", \.loss, "Share of the packets that are lost; of `pod-network-loss`", default: "100%",
            example: "50%", emits: "`NETWORK_PACKET_LOSS_PERCENTAGE`"),
        Field(
            "probe", \.probe, "What must keep answering for the experiment to pass",
            example: "{ path: /health, port: 8080 }", emits: "an `httpProbe` of mode Continuous"),
    ]

    private static let parameters = ParameterTable(
        taken: [
            "pod-delete": ["interval"], "container-kill": ["interval"], "pod-cpu-hog": ["cores"],
            "pod-memory-hog": ["memory"], "pod-network-latency": ["latency"], "pod-network-loss": ["loss"],
        ], required: [:])

    package static var hasRequirements: Bool { true }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        guard let experiment = experiment.value else { return }
        Self.parameters.check(self, of: experiment.rawValue, place, &reader)
    }
}
