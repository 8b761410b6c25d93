internal import Diagnostics

/// Reads the documents of every governance kind.
func readGovernance(
    _ documents: [Kind: [Document]], presets: PresetTable, _ diagnostics: inout DiagnosticList
) -> Governance {
    func read<Body: Spec>(_ kind: Kind, as type: Body.Type) -> [Declared<Body>] {
        documents[kind, default: []].map { document in
            var reader = Reader(layer: .document, presets: presets)
            var spec = Body()
            spec.lay(document.spec, &reader)
            spec.checkRequired(
                Place(document.nameSpan, "\(kind.rawValue) `\(document.name)`", node: document.spec), &reader)
            diagnostics.append(contentsOf: reader.diagnostics)
            return Declared(document: document, spec: spec)
        }
    }
    return Governance(
        standards: read(.standard, as: StandardSpec.self),
        exemptions: read(.exemption, as: ExemptionSpec.self),
        grants: read(.metricGrant, as: MetricGrantSpec.self),
        alerting: read(.alerting, as: AlertingSpec.self),
        escalations: read(.escalation, as: EscalationSpec.self),
        costModels: read(.costModel, as: CostModelSpec.self),
        allocationPolicies: read(.allocationPolicy, as: AllocationPolicySpec.self))
}
