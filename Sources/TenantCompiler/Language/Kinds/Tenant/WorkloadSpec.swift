internal import Diagnostics
package import YAML

/// Something that runs all the time: a Deployment or StatefulSet and what belongs to it.
package struct WorkloadSpec: NamedSpec {
    package var name = Layered<ServiceName>()
    package var preset = Layered<String>()
    package var image = Layered<Image>()
    package var replicas = Layered<Int>(1)
    package var command = Items<Layered<String>>()
    package var args = Items<Layered<String>>()
    package var ports = Named<PortSpec>()
    package var env = Keyed<KeyOf<VariableNameRule>, Layered<String>>()
    package var secretEnv = Keyed<KeyOf<VariableNameRule>, Layered<SecretKeyReference>>()
    package var resources = ResourcesSpec()
    package var gpu = Layered<Int>(0)
    package var arch = Layered<Architecture>(.any)
    package var volumes = Named<VolumeSpec>()
    package var security = Given<SecuritySpec>()
    package var account = Given<AccountSpec>()
    package var gracePeriod = Layered(PrometheusDuration(milliseconds: 30_000))
    package var probes = ProbesSpec()
    package var metrics = Given<MetricsEndpointSpec>()
    package var expose = Given<ExposeSpec>()
    package var autoscale = Given<AutoscaleSpec>()
    package var rightsize = Given<RightsizeSpec>()
    package var disruption = Given<DisruptionSpec>()
    package var chaos = Items<ChaosSpec>()

    /// What was laid so far, lowest first: a higher layer may name another preset, which goes beneath it all.
    private var laid: [LaidNode] = []
    /// The preset that lies beneath now.
    private var laidPreset: String?

    package init() {}

    package static let title = "workload"

    package static let fields: [Field<WorkloadSpec>] = [
        Field(
            "name", \.name, required: true, "What the workload is called in the tenant", example: "api",
            emits: "the names of its Deployment or StatefulSet, Service, ServiceAccount and further objects"),
        Field(
            "preset", \.preset, "The Preset that the workload starts from; of several layers the highest one's holds",
            example: "medium"),
        Field(
            "image", \.image, required: true, "The image of its container", example: "your-registry.com/acme/api:1.4.2"),
        Field(
            "replicas", \.replicas,
            "How many pods run; where `autoscale` is given, how many a new Deployment starts with", default: "1",
            example: "3", emits: "the Deployment's `replicas`, unless `autoscale` is given"),
        Field(
            "command", \.command, "What runs instead of the image's entry point", default: "the image's",
            example: "[python, -m, acme.worker]"),
        Field("args", \.args, "The arguments of the command", default: "the image's", example: "[--verbose]"),
        Field(
            "ports", \.ports, "The ports that the container listens on", example: "[ { name: http, port: 8080 } ]",
            emits: "container ports and a Service"),
        Field("env", \.env, "Environment variables", example: "{ LOG_LEVEL: info }"),
        Field(
            "secretEnv", \.secretEnv, "Environment variables from the tenant's secrets, each as `<secret>/<key>`",
            example: "{ DATABASE_URL: database/url }", emits: "`secretKeyRef`s"),
        Field(
            "resources", \.resources, "What each pod's container asks for and may use",
            default: "the tier's `limitRange`"),
        Field(
            "gpu", \.gpu, "GPUs of each pod", default: "0", example: "1",
            emits: "a request and limit of `nvidia.com/gpu`, and a toleration of nodes that are kept for GPUs"),
        Field(
            "arch", \.arch, "The processor that the image is built for", default: "any", example: "amd64",
            emits: "a node affinity on `kubernetes.io/arch`"),
        Field(
            "volumes", \.volumes, "Files that the container sees beside its image's",
            example: "[ { name: data, mountPath: /data, storage: 20Gi } ]"),
        Field(
            "security", \.security, "What the container may do beyond the `restricted` profile", default: "nothing",
            example: "{ writableRoot: true }"),
        Field(
            "account", \.account, "The ServiceAccount that the pods run as", default: "one without rights or token",
            emits: "ServiceAccount `<workload>`"),
        Field(
            "gracePeriod", \.gracePeriod, "How long a pod may take to end after it is told to", default: "30s",
            emits: "`terminationGracePeriodSeconds`"),
        Field("probes", \.probes, "How Kubernetes learns whether a pod has started, lives and is ready"),
        Field(
            "metrics", \.metrics, "Where Prometheus scrapes the pods", default: "not scraped",
            emits: "a ServiceMonitor, or a scrape job of a standalone Prometheus"),
        Field(
            "expose", \.expose, "How the workload is reached from outside the cluster", default: "not reached",
            emits: "an Ingress and the ingress controller's network rule"),
        Field(
            "autoscale", \.autoscale, "How the number of pods follows the load", default: "it does not",
            emits: "a HorizontalPodAutoscaler"),
        Field(
            "rightsize", \.rightsize, "How requests follow what pods use", default: "they do not",
            emits: "a VerticalPodAutoscaler"),
        Field(
            "disruption", \.disruption, "How many pods must stay while nodes are drained",
            emits: "a PodDisruptionBudget"),
        Field("chaos", \.chaos, "Experiments on the pods, outside protected environments", emits: "a ChaosEngine each"),
    ]

    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        let next = LaidNode(node: node, layer: reader.layer)
        let preset = chosenPreset(with: node)
        let isBeneathPreset = preset != nil && !next.isAbovePreset
        if preset?.text == laidPreset, !isBeneathPreset {
            layFields(node, &reader)
            laid.append(next)
            return
        }
        let earlier = laid
        self = WorkloadSpec()
        laidPreset = preset?.text
        relay(earlier.filter { !$0.isAbovePreset }, reader)
        if isBeneathPreset { layFields(node, &reader) }
        if let preset { layPreset(preset, isNew: node["preset"] != nil, &reader) }
        relay(earlier.filter(\.isAbovePreset), reader)
        if !isBeneathPreset { layFields(node, &reader) }
        laid = earlier + [next]
    }

    /// The `preset` of the highest layer that speaks of one, with a new highest node; null where that is `null`.
    private func chosenPreset(with node: Node) -> Node? {
        let nodes = laid.map(\.node) + [node]
        guard let chosen = nodes.reversed().lazy.compactMap({ $0["preset"] }).first else { return nil }
        return chosen.kind == .scalar && !chosen.isNull ? chosen : nil
    }

    /// Lays nodes again whose faults have been reported before.
    private mutating func relay(_ nodes: [LaidNode], _ reader: Reader) {
        var silent = reader
        for earlier in nodes {
            silent.layer = earlier.layer
            layFields(earlier.node, &silent)
        }
    }

    /// Faults inside the preset are reported where its own document is read.
    private mutating func layPreset(_ name: Node, isNew: Bool, _ reader: inout Reader) {
        if let spec = reader.presets.specs[name.text] {
            relay([LaidNode(node: spec, layer: .preset(name.text))], reader)
        } else if isNew {
            let nearest = Suggestion.nearest(to: name.text, among: reader.presets.names)
            if nearest == nil, reader.presets.unread.mayHold(preset: name.text) { return }
            let known = reader.presets.names.map { "`\($0)`" }.joined(separator: ", ")
            reader.report(
                .unknownPreset, "no Preset is called `\(name.text)`", at: name.span,
                label: nearest.map { "did you mean `\($0)`?" } ?? "not known",
                help: known.isEmpty ? "there are no Presets in `tiers/`" : "the presets are \(known)",
                fixes: nearest.map {
                    [Fix("write `\($0)`", edits: [Edit(name.span, word: $0)], isSafe: false)]
                } ?? [])
        }
    }
}
