internal import Diagnostics

/// Makes the rules of the standards, and takes the exemptions that are sound.
func bindStandards(
    _ governance: Governance, _ diagnostics: inout DiagnosticList
) -> (standards: [BoundStandard], exemptions: [BoundExemption]) {
    var reader = Reader(layer: .document)
    let standards = governance.standards.compactMap { BoundStandard($0, &reader) }
    let exemptions = governance.exemptions.compactMap { BoundExemption($0, &reader) }
        .filter { hasTenant($0, where: standards, &reader) }
    diagnostics.append(contentsOf: reader.diagnostics)
    return (standards, exemptions)
}

/// Whether an exemption names a tenant, or is from a standard that judges what is no tenant's too.
private func hasTenant(_ exemption: BoundExemption, where standards: [BoundStandard], _ reader: inout Reader) -> Bool {
    guard exemption.tenant == nil, let standard = standards.first(where: { $0.name == exemption.standard }),
        standard.literalSecrets == nil, standard.name != BoundStandard.secretsName
    else { return true }
    reader.report(
        .missingField, "exemption `\(exemption.name)` has no `tenant`", at: exemption.tenantSpan,
        label: "`tenant` is required here",
        help: "add `tenant`: what is no tenant's is judged by standards on secrets alone")
    return false
}

/// Reads the documents of every governance kind.
func readGovernance(
    _ documents: [Kind: [Document]], presets: PresetTable, _ diagnostics: inout DiagnosticList
) -> Governance {
    func read<Body: Spec>(_ kind: Kind, as type: Body.Type) -> [Declared<Body>] {
        documents[kind, default: []].map { document in
            var reader = Reader(layer: .document, presets: presets)
            var spec = Body()
            document.lay(over: &spec, &reader)
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
