package import Kubernetes

/// `spec` of a Tenant, and of the layers below it.
package struct TenantSpec: Spec {
    package var displayName = Layered<String>()
    package var tier = Layered<String>()
    package var lifecycle = Layered<Lifecycle>(.active)
    package var owner = OwnerSpec()
    package var billing = BillingSpec()
    package var environments = EnvironmentOverrides()
    package var domains = Items<Layered<DomainName>>()
    package var quota = Keyed<QuotaKey, Layered<Quantity>>()
    package var limitRange = LimitRangeSpec()
    package var access = Named<AccessSpec>()
    package var network = NetworkSpec()
    package var workloads = Named<WorkloadSpec>()
    package var jobs = Named<JobSpec>()
    package var databases = Named<DatabaseSpec>()
    package var secrets = Named<SecretSpec>()
    package var metrics = Named<MetricSpec>()
    package var alerts = AlertsSpec()
    package var slos = Named<ObjectiveSpec>()
    package var dashboards = Items<Layered<DashboardTemplate>>()
    package var notifications = NotificationsSpec()
    package var healing = Items<HealingSpec>()

    package init() {}

    package static let title = "Tenant"

    package static let fields: [Field<TenantSpec>] = [
        Field(
            "displayName", \.displayName, "What people call the tenant", example: "Acme Corp",
            emits: "the namespace's annotation `<labelDomain>/display-name`"),
        Field(
            "tier", \.tier, required: true, "The tier that the tenant has booked", example: "standard",
            emits: "the label `<labelDomain>/tier` on every object"),
        Field(
            "lifecycle", \.lifecycle,
            "`suspended` scales to nothing and takes ingress away; `retired` leaves the namespace alone, marked for deletion",
            default: "active"),
        Field("owner", \.owner, "Who answers for the tenant"),
        Field("billing", \.billing, "Who pays"),
        Field(
            "environments", \.environments,
            "Where the tenant runs; each value is a partial spec that is laid over this one",
            default: "every environment of the Platform",
            example: "{ production: {}, staging: { quota: { requests.cpu: \"2\" } } }"),
        Field("domains", \.domains, "Domains that ingress hosts must lie under", example: "[ acme.example ]"),
        Field(
            "quota", \.quota, "What the namespace may use, laid over the tier's quota",
            example: "{ requests.cpu: \"12\" }", emits: "ResourceQuota `tenant-quota`"),
        Field(
            "limitRange", \.limitRange, "Defaults and bounds of single containers and claims, laid over the tier's",
            emits: "LimitRange `tenant-limits`"),
        Field(
            "access", \.access, "Groups of the identity provider and their roles",
            example: "[ { group: oidc:acme-admins, role: admin } ]", emits: "a RoleBinding each"),
        Field(
            "network", \.network, "Whom the tenant talks to beyond itself, DNS and monitoring",
            emits: "rules of NetworkPolicy `tenant-isolation`"),
        Field("workloads", \.workloads, "What runs all the time"),
        Field("jobs", \.jobs, "What runs once or on a schedule"),
        Field("databases", \.databases, "PostgreSQL and Redis"),
        Field("secrets", \.secrets, "Secrets drawn from the platform's secret store"),
        Field("metrics", \.metrics, "What the tenant exposes; standards and rules are checked against it"),
        Field("alerts", \.alerts, "What the tenant is alerted on"),
        Field("slos", \.slos, "Service level objectives"),
        Field(
            "dashboards", \.dashboards, "Dashboards made by the compiler",
            example: "[ golden-signals, kubernetes, cost ]"),
        Field("notifications", \.notifications, "Who is told of alerts"),
        Field("healing", \.healing, "Robusta playbooks"),
    ]

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        quota.checkBytes(&reader, where: \.isAbovePreset)
    }
}
