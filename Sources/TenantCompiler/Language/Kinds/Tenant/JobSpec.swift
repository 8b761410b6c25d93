internal import Diagnostics

/// Something that runs once with each synchronisation, or on a schedule.
package struct JobSpec: NamedSpec, AlternativeSpec {
    package var name = Layered<LabelName>()
    package var image = Layered<Image>()
    package var command = Items<Layered<String>>()
    package var args = Items<Layered<String>>()
    package var env = Keyed<KeyOf<VariableNameRule>, Layered<String>>()
    package var secretEnv = Keyed<KeyOf<VariableNameRule>, Layered<SecretKeyReference>>()
    package var resources = ResourcesSpec()
    package var gpu = Layered<Int>(0)
    package var arch = Layered<Architecture>(.any)
    package var volumes = Named<VolumeSpec>()
    package var security = Given<SecuritySpec>()
    package var account = Given<AccountSpec>()
    package var hook = Layered<SyncHook>()
    package var schedule = Layered<Schedule>()
    package var concurrency = Layered<ConcurrencyPolicy>(.forbid)
    package var startWithin = Layered(PrometheusDuration(milliseconds: 3_600_000))
    package var timeout = Layered<PrometheusDuration>()
    package var retries = Layered<Int>(3)
    package var history = JobHistorySpec()

    package init() {}

    package static let title = "job"
    package static let alternatives = ["hook", "schedule"]
    package static let needsAlternative = false

    package static let fields: [Field<JobSpec>] = [
        Field("name", \.name, required: true, "What the job is called in the tenant", example: "migrate"),
        Field(
            "image", \.image, required: true, "The image of its container", example: "your-registry.com/acme/api:1.4.2"),
        Field(
            "command", \.command, "What runs instead of the image's entry point", default: "the image's",
            example: "[python, -m, alembic, upgrade, head]"),
        Field("args", \.args, "The arguments of the command", default: "the image's", example: "[--all]"),
        Field("env", \.env, "Environment variables", example: "{ LOG_LEVEL: info }"),
        Field(
            "secretEnv", \.secretEnv, "Environment variables from the tenant's secrets, each as `<secret>/<key>`",
            example: "{ DATABASE_URL: database/url }", emits: "`secretKeyRef`s"),
        Field("resources", \.resources, "What its container asks for and may use", default: "the tier's `limitRange`"),
        Field(
            "gpu", \.gpu, "GPUs of its pod", default: "0", example: "1",
            emits: "a request and limit of `nvidia.com/gpu`, and a toleration of nodes that are kept for GPUs"),
        Field(
            "arch", \.arch, "The processor that the image is built for", default: "any", example: "amd64",
            emits: "a node affinity on `kubernetes.io/arch`"),
        Field(
            "volumes", \.volumes, "Files that the container sees beside its image's",
            example: "[ { name: backup, mountPath: /backup, storage: 10Gi } ]"),
        Field(
            "security", \.security, "What the container may do beyond the `restricted` profile", default: "nothing",
            example: "{ writableRoot: true }"),
        Field(
            "account", \.account, "A ServiceAccount of its own that its pod runs as",
            default: "the namespace's, without a token", emits: "ServiceAccount `<job>`"),
        Field(
            "hook", \.hook,
            "When Argo CD runs the job; `PreSync` is before anything of the tenant is applied, `Sync` after its secrets and databases and before its workloads; excludes `schedule`",
            default: "`Sync`, where there is no `schedule`", example: "PreSync",
            emits: "a Job with the annotation `argocd.argoproj.io/hook`"),
        Field(
            "schedule", \.schedule, "When the job runs, as five cron fields in UTC; excludes `hook`",
            example: "\"0 2 * * *\"", emits: "a CronJob"),
        Field(
            "concurrency", \.concurrency, "What happens when the run before has not ended; of a `schedule`",
            default: "Forbid", emits: "`concurrencyPolicy`"),
        Field(
            "startWithin", \.startWithin, "How late a run may start before it is left out; of a `schedule`",
            default: "1h", emits: "`startingDeadlineSeconds`"),
        Field(
            "timeout", \.timeout, "How long a run may take, retries included, before it is ended",
            default: "1h of a hook, 12h of a `schedule`", example: "30m", emits: "`activeDeadlineSeconds`"),
        Field(
            "retries", \.retries, "How often a pod that failed is followed by another", default: "3",
            emits: "`backoffLimit`"),
        Field("history", \.history, "How many runs stay to be looked at; of a `schedule`"),
    ]

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkAlternatives(place, &reader)
        // The controller looks every ten seconds, and what it finds later than that would never start.
        startWithin.checkRange(10...Int64(Int32.max), &reader)
        timeout.checkRange(1...Int64(Int32.max), &reader)
    }
}
