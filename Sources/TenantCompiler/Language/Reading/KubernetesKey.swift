/// A key of Kubernetes' own objects that authors write by habit, and what does the same here.
struct KubernetesKey: Equatable, Sendable {
    /// The titles of the objects that it is written in.
    let owners: [String]
    let key: String
    /// The keys of the object that stand for it, if there are any.
    let meant: [String]
    let label: String
    let help: String

    static func find(_ key: String, in owner: String) -> KubernetesKey? {
        all.first { $0.key == key && $0.owners.contains(owner) }
    }

    private init(_ owners: [String], _ key: String, meant: [String] = [], _ label: String, help: String) {
        (self.owners, self.key, self.meant, self.label, self.help) = (owners, key, meant, label, help)
    }

    private static let pods = ["workload", "job"]
    private static let workload = ["workload"]
    private static let job = ["job"]

    static let all: [KubernetesKey] = ofPods + ofWorkloads + ofJobs + ofParts

    private static let ofPods: [KubernetesKey] = [
        KubernetesKey(
            pods, "containers", meant: ["image"], "one container is written here itself",
            help: "write its `image`, `command`, `env` and `resources` beside `name`"),
        KubernetesKey(
            pods, "envFrom", "variables are named one by one",
            help: "write `secretEnv: { DATABASE_URL: database/url }` for those of a secret, and `env` for others"),
        KubernetesKey(
            pods, "volumeMounts", "written with the volume",
            help: "write `mountPath` in each item of `volumes`"),
        KubernetesKey(
            pods, "securityContext", "did you mean `security`?",
            help: "leave it out for the `restricted` profile; `security` says what is allowed beyond it"),
        KubernetesKey(
            pods, "serviceAccountName", "did you mean `account`?",
            help: "leave it out; `account` gives an account of its own a token or annotations"),
        KubernetesKey(
            pods, "imagePullPolicy", "not chosen here",
            help: "leave it out: an image that is pinned is pulled where a node lacks it"),
        KubernetesKey(pods, "nodeSelector", "not chosen here", help: choosesNodes),
        KubernetesKey(pods, "tolerations", "not chosen here", help: choosesNodes),
        KubernetesKey(pods, "affinity", "not chosen here", help: choosesNodes),
    ]

    private static let choosesNodes = "leave it out: `arch` and `gpu` say which nodes will do"

    private static let ofWorkloads: [KubernetesKey] =
        ["liveness", "readiness", "startup"].map { probe in
            KubernetesKey(
                workload, probe + "Probe", meant: ["probes"], "did you mean `probes.\(probe)`?",
                help: "write what is below it into `probes: { \(probe): { … } }`")
        } + [
            KubernetesKey(
                workload, "ingress", meant: ["expose"], "did you mean `expose`?",
                help: "write `expose: { host: api.acme.example }`"),
            KubernetesKey(
                workload, "service", "made of `ports`", help: "leave it out: a workload with `ports` has a Service"),
            KubernetesKey(
                workload, "terminationGracePeriodSeconds", meant: ["gracePeriod"], "did you mean `gracePeriod`?",
                help: "write a duration such as `gracePeriod: 30s`"),
        ]

    private static let ofJobs: [KubernetesKey] = [
        KubernetesKey(
            job, "cron", meant: ["schedule"], "did you mean `schedule`?", help: "write `schedule: \"0 2 * * *\"`"),
        KubernetesKey(
            job, "restartPolicy", "not chosen here", help: "leave it out: `retries` says how often a job is tried again"
        ),
        KubernetesKey(job, "backoffLimit", meant: ["retries"], "did you mean `retries`?", help: "write `retries`"),
        KubernetesKey(
            job, "activeDeadlineSeconds", meant: ["timeout"], "did you mean `timeout`?",
            help: "write a duration such as `timeout: 30m`"),
        KubernetesKey(
            job, "startingDeadlineSeconds", meant: ["startWithin"], "did you mean `startWithin`?",
            help: "write a duration such as `startWithin: 1h`"),
    ]

    private static let ofParts: [KubernetesKey] = [
        KubernetesKey(
            ["volume"], "emptyDir", meant: ["temporary"], "did you mean `temporary`?",
            help: "write its size, such as `temporary: 1Gi`"),
        KubernetesKey(
            ["volume"], "persistentVolumeClaim", meant: ["claim"], "did you mean `claim`?",
            help: "write `claim` and the name of one that is there, or `storage` and the size of a new one"),
        KubernetesKey(
            ["volume"], "hostPath", meant: ["temporary"], "no tenant sees files of a node",
            help: "write `temporary` or `storage` with a size"),
        KubernetesKey(["port"], "protocol", "ports are TCP", help: "leave it out"),
        KubernetesKey(
            ["port"], "targetPort", "did you mean `port`?", help: "write `port`: the Service has the same one"),
        KubernetesKey(
            ["autoscale"], "targetCPUUtilizationPercentage", meant: ["cpu"], "did you mean `cpu`?",
            help: "write a percentage such as `cpu: 70%`"),
        KubernetesKey(
            ["metadata"], "namespace", "not chosen here",
            help: "leave it out: the Platform's pattern and the tenant's name make the namespace"),
    ]
}
