internal import Diagnostics
package import YAML

/// One tenant in one environment, resolved: what is compiled on its own.
///
/// It holds its tier and platform, so nothing behind it can dangle.
package struct Unit: Sendable {
    /// What never changes, in one place, since checks hand units around.
    private let resolved: ResolvedUnit
    /// What the tenant and its tier bring as Kubernetes objects of their own.
    package var raw: [RawObject] = []
    /// Where its alerts go; null where that is nowhere of its own.
    package var routing: TenantRouting?
    /// What Prometheus evaluates for the tenant.
    package var rules = UnitRules()
    /// Whether rules are made with what proves them, which few units are asked for.
    var provesRules = false
    /// What the compiler shows of the tenant.
    var dashboards: [Dashboard] = []
    /// What the tenant itself shows.
    var ownDashboards: [OwnDashboard] = []
    /// Everything that comes out.
    package var manifests: [Manifest] = []
    /// The same sorted out, once all of it is there.
    package var inventory = Inventory.empty

    package var program: Program { resolved.program }
    package var tenant: TenantSource { resolved.tenant }
    package var environment: Environment { resolved.environment }
    package var tier: Tier { resolved.tier }
    /// Every layer laid.
    package var spec: TenantSpec { resolved.spec }
    package var namespace: String { resolved.namespace }
    /// Labels of every object, sorted by key.
    package var labels: [(key: String, value: String)] { resolved.labels }
    /// The same as they come out.
    package var labelValues: Value { resolved.labelValues }
    package var name: String { resolved.tenant.name }
    package var platform: PlatformSpec { resolved.program.platform.spec }
    package var lifecycle: Lifecycle { resolved.spec.lifecycle.value ?? .active }
    package var labelDomain: String { resolved.labelDomain }
    /// The label that tells tenants apart in Prometheus.
    package var tenantLabel: String { resolved.tenantLabel }
    /// What every selector of the tenant's own series has; names of tenants need no escape.
    package var tenantMatcher: String { resolved.tenantMatcher }
    /// What every selector of Kubernetes' series has. They get the tenant's label when the platform scrapes them.
    package var namespaceMatchers: String { resolved.namespaceMatchers }

    /// The workload whose name stands at a place.
    func workload(namedAt span: Span) -> Named<WorkloadSpec>.Item? {
        resolved.workloadNames.index(of: span).map { spec.workloads.items[$0] }
    }

    /// The job whose name stands at a place.
    func job(namedAt span: Span) -> Named<JobSpec>.Item? {
        resolved.jobNames.index(of: span).map { spec.jobs.items[$0] }
    }

    /// Whether the tenant says anything of a field: where it does not, what its tier says holds.
    package func writes(_ field: String) -> Bool {
        resolved.tenant.document.spec[field] != nil || resolved.override?[field] != nil
    }

    /// - Parameter override: What the environment lays over the tenant's own fields.
    package init(
        program: Program, tenant: TenantSource, environment: Environment, tier: Tier, spec: TenantSpec,
        override: Node? = nil
    ) {
        resolved = ResolvedUnit(
            program: program, tenant: tenant, environment: environment, tier: tier, spec: spec, override: override)
    }
}

/// What a unit is resolved to, and what follows from that alone.
private final class ResolvedUnit: Sendable {
    let program: Program
    let tenant: TenantSource
    let environment: Environment
    let tier: Tier
    let spec: TenantSpec
    let override: Node?
    let namespace: String
    let labelDomain: String
    let labels: [(key: String, value: String)]
    let labelValues: Value
    let tenantLabel: String
    let tenantMatcher: String
    let namespaceMatchers: String
    let workloadNames: NamePlaces
    let jobNames: NamePlaces

    init(
        program: Program, tenant: TenantSource, environment: Environment, tier: Tier, spec: TenantSpec, override: Node?
    ) {
        self.program = program
        self.tenant = tenant
        self.environment = environment
        self.tier = tier
        self.spec = spec
        self.override = override
        workloadNames = NamePlaces(spec.workloads.items.map(\.nameSpan))
        jobNames = NamePlaces(spec.jobs.items.map(\.nameSpan))
        let platform = program.platform.spec
        let domain = platform.labelDomain.value?.text ?? PlatformSpec.builtInLabelDomain
        labelDomain = domain
        namespace = platform.namespaceName(tenant: tenant.name, environment: environment.name)
        labels = [
            ("app.kubernetes.io/managed-by", "tenantc"),
            (domain + "/tenant", tenant.name),
            (domain + "/tier", tier.name),
            ("tenant", tenant.name),
        ].sorted { $0.0 < $1.0 }
        labelValues = .map(labels.map { Member($0.key, .string($0.value)) })
        tenantLabel = platform.monitoring.tenantLabel.value?.text ?? "tenant"
        tenantMatcher = "\(tenantLabel)=\"\(tenant.name)\""
        namespaceMatchers = "namespace=\"\(namespace)\",\(tenantMatcher)"
    }
}
