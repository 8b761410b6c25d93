/// The documents of `policies/` beside the Platform, read and located; sorted by kind and name.
package struct Governance: Sendable {
    package var standards: [Declared<StandardSpec>] = []
    package var exemptions: [Declared<ExemptionSpec>] = []
    package var grants: [Declared<MetricGrantSpec>] = []
    package var alerting: [Declared<AlertingSpec>] = []
    package var escalations: [Declared<EscalationSpec>] = []
    package var costModels: [Declared<CostModelSpec>] = []
    package var allocationPolicies: [Declared<AllocationPolicySpec>] = []
}
