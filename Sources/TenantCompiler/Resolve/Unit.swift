internal import Diagnostics
package import YAML

/// One tenant in one environment, resolved: what is compiled on its own.
///
/// It holds its tier and platform, so nothing behind it can dangle.
package struct Unit: Sendable {
    package let program: Program
    package let tenant: TenantSource
    package let environment: Environment
    package let tier: Tier
    /// Every layer laid.
    package let spec: TenantSpec
    /// What the environment lays over the tenant's own fields.
    private let override: Node?
    package let namespace: String
    /// Labels of every object, sorted by key.
    package let labels: [(key: String, value: String)]
    /// The same as they come out.
    package let labelValues: Value
    /// What the tenant and its tier bring as Kubernetes objects of their own.
    package var raw: [RawObject] = []
    /// Where its alerts go; null where that is nowhere of its own.
    package var routing: TenantRouting?
    /// What Prometheus evaluates for the tenant.
    package var rules = UnitRules()
    /// What the compiler shows of the tenant.
    var dashboards: [Dashboard] = []
    /// What the tenant itself shows.
    var ownDashboards: [OwnDashboard] = []
    /// Everything that comes out.
    package var manifests: [Manifest] = []
    /// The same sorted out, once all of it is there.
    package var inventory = Inventory.empty

    package var name: String { tenant.name }
    package var platform: PlatformSpec { program.platform.spec }
    package var lifecycle: Lifecycle { spec.lifecycle.value ?? .active }
    package var labelDomain: String { platform.labelDomain.value?.text ?? PlatformSpec.builtInLabelDomain }

    /// Whether the tenant says anything of a field: where it does not, what its tier says holds.
    package func writes(_ field: String) -> Bool {
        tenant.document.spec[field] != nil || override?[field] != nil
    }

    package init(
        program: Program, tenant: TenantSource, environment: Environment, tier: Tier, spec: TenantSpec,
        override: Node? = nil
    ) {
        self.program = program
        self.tenant = tenant
        self.environment = environment
        self.tier = tier
        self.spec = spec
        self.override = override
        let platform = program.platform.spec
        let domain = platform.labelDomain.value?.text ?? PlatformSpec.builtInLabelDomain
        namespace = platform.namespaceName(tenant: tenant.name, environment: environment.name)
        labels = [
            ("app.kubernetes.io/managed-by", "tenantc"),
            (domain + "/tenant", tenant.name),
            (domain + "/tier", tier.name),
            ("tenant", tenant.name),
        ].sorted { $0.0 < $1.0 }
        labelValues = .map(labels.map { Member($0.key, .string($0.value)) })
    }
}
