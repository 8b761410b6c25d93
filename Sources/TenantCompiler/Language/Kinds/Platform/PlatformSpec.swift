/// `spec` of the Platform: the clusters, and what every tenant on them shares.
///
/// Without a Platform document the defaults here are the platform, with one environment `production`.
package struct PlatformSpec: Spec {
    package var labelDomain = Layered(SubdomainName(text: builtInLabelDomain))
    package var namespace = Layered(NamespacePattern("tenant-{tenant}"))
    package var environments = Keyed<KeyOf<LabelNameRule>, EnvironmentSpec>()
    package var registries = Items<Layered<RegistryPrefix>>()
    package var ingress = IngressDefaultsSpec()
    package var storageClass = Layered<SubdomainName>()
    package var priorityClasses = Named<PriorityClassSpec>()
    package var podSecurityVersion = Layered(PodSecurityVersion(text: builtInPodSecurityVersion))
    package var monitoring = PlatformMonitoringSpec()
    package var grafana = GrafanaSpec()
    package var secretStore = SecretStoreSpec()
    package var databases = DatabaseDefaultsSpec()
    package var chaos = ChaosDefaultsSpec()
    package var operators = Named<OperatorSpec>()
    package var healing = Named<PlatformPlaybookSpec>()
    package var argocd = ArgoCDSpec()
    package var output = OutputSpec()
    package var customResources = Items<CustomResourceSpec>()
    package var defaults = TenantDefaults()

    package init() {}

    package static let title = "Platform"

    package static let fields: [Field<PlatformSpec>] = [
        Field(
            "labelDomain", \.labelDomain, "What the compiler's own labels and annotations begin with",
            default: "tenantc.dev", example: "monitoring.company.com",
            emits: "`<labelDomain>/tenant` and `<labelDomain>/tier` on every object"),
        Field(
            "namespace", \.namespace,
            "How namespaces are named; `{tenant}` and `{environment}` are the only placeholders, and `{tenant}` must be there",
            default: "tenant-{tenant}", example: "\"monitoring-tenant-{tenant}\"", emits: "a Namespace for each tenant"),
        Field(
            "environments", \.environments, "Where tenants run, each by a name that is an RFC 1123 label",
            default: "`production`, on the cluster that Argo CD itself runs in",
            example: "{ production: { cluster: \"https://kubernetes.default.svc\", protected: true } }",
            emits: "a folder of `out/` each"),
        Field(
            "registries", \.registries,
            "What the names of images begin with, the platform's own included; an empty list allows any",
            default: "any registry", example: "[ your-registry.com, docker.io/library ]"),
        Field("ingress", \.ingress, "What every Ingress has"),
        Field(
            "storageClass", \.storageClass, "The StorageClass of the volumes that the compiler asks for",
            default: "the cluster's default class", example: "fast-ssd"),
        Field(
            "priorityClasses", \.priorityClasses,
            "The PriorityClasses of every cluster; where there are any, tiers can name no others",
            default: "they are made elsewhere", example: "[ { name: tenant-standard, value: 2000 } ]",
            emits: "PriorityClasses in `platform/scheduling/`"),
        Field(
            "podSecurityVersion", \.podSecurityVersion,
            "The Kubernetes version whose Pod Security Standards hold: `v1.` and a number, or `latest`",
            default: "v1.32", emits: "the namespace's `pod-security.kubernetes.io/*-version` labels"),
        Field("monitoring", \.monitoring, "The monitoring that tenants are part of"),
        Field("grafana", \.grafana, "The Grafanas that show dashboards"),
        Field("secretStore", \.secretStore, "Where tenants' secrets come from"),
        Field("databases", \.databases, "What databases are made with"),
        Field("chaos", \.chaos, "The LitmusChaos that runs experiments"),
        Field(
            "operators", \.operators, "The platform's own programs that work on tenants' objects, and what each may do",
            default: "none", emits: "`platform/operators/`, and a RoleBinding in tenants' namespaces"),
        Field(
            "healing", \.healing, "Playbooks of Robusta that are the platform's own: on nodes, and on anybody's alerts",
            default: "none", emits: "`platform/robusta/values.yml`, beside the playbooks of tenants"),
        Field("argocd", \.argocd, "The Argo CD that delivers the output"),
        Field("output", \.output, "How the output is laid out"),
        Field(
            "customResources", \.customResources,
            "Kinds of custom resources that tenants' own manifests may hold and the compiler does not know",
            default: "none", example: "[ { apiVersion: example.com/v1, kind: Widget, scope: Namespaced } ]"),
        Field(
            "defaults", \.defaults, "A partial Tenant spec that every tier and tenant is laid over", default: "nothing",
            example: "{ dashboards: [kubernetes] }"),
    ]
}
