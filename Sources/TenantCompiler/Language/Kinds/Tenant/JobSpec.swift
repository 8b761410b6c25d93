/// Something that runs once with each synchronisation, or on a schedule.
package struct JobSpec: NamedSpec, AlternativeSpec {
    package var name = Layered<LabelName>()
    package var image = Layered<Image>()
    package var command = Items<Layered<String>>()
    package var args = Items<Layered<String>>()
    package var env = Keyed<KeyOf<VariableNameRule>, Layered<String>>()
    package var secretEnv = Keyed<KeyOf<VariableNameRule>, Layered<SecretKeyReference>>()
    package var resources = ResourcesSpec()
    package var hook = Layered<SyncHook>()
    package var schedule = Layered<Schedule>()

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
            "hook", \.hook, "When Argo CD runs the job; excludes `schedule`",
            default: "`Sync`, where there is no `schedule`", example: "PreSync",
            emits: "a Job with the annotation `argocd.argoproj.io/hook`"),
        Field(
            "schedule", \.schedule, "When the job runs, as five cron fields in UTC; excludes `hook`",
            example: "\"0 2 * * *\"", emits: "a CronJob"),
    ]
}
