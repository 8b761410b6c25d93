internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let limitRangeViolation = Check(
        "limit-range-violation", "A container, pod or claim asks for more or less than the LimitRange allows",
        why: """
            The API server takes the Deployment and refuses every pod of it, as it refuses the claim: nothing runs.
            """,
        follows: [.item, .section("limitRange"), .tierSection("limitRange")],
        accepts: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.deployment(container: #"resources: { requests: { cpu: 500m }, limits: { cpu: "2", memory: 1Gi } }"#))
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.claim("archive"))
            """,
        ],
        refuses: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.deployment(container: #"resources: { limits: { cpu: «"3"», memory: 1Gi } }"#))
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: { name: archive }
            spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: «50Gi» } } }
            """,
            """
            \(.acme)
              workloads:
                - { name: web, image: docker.io/library/nginx:1.27, resources: { requests: { memory: «16Mi» } } }
            """,
        ],
        pass: .unit(checkLimits))
}

private func checkLimits(_ unit: Unit, _ findings: inout Findings) {
    guard !unit.inventory.limits.isEmpty else { return }
    for item in unit.inventory.items {
        for place in item.limited {
            let refusals = unit.inventory.limits.filter { $0.type == place.type }
                .flatMap { $0.refusals(of: place.resources) }
            guard let first = refusals.first else { continue }
            // One amount may be outside of several bounds.
            let spans = refusals.map { item.span(at: place.pointer(of: $0), in: unit) }
            findings.report(
                "\(item.words) of tenant `\(unit.name)` lies outside the LimitRange: \(first.message)",
                tenant: unit.name, at: spans[0], label: place.words,
                others: zip(spans, refusals).dropFirst().filter { $0.0 != spans[0] }.map { Label($0, $1.message) },
                notes: ["Kubernetes would say: \(LimitRangeItem.joined(refusals.map(\.message)))"],
                help: "ask for what lies within it, or have the platform team widen `limitRange`")
        }
    }
}

/// What a LimitRange judges of an object: a container, all of them together, or a claim.
private struct LimitedPlace {
    let type: LimitRangeItem.Kind
    let resources: ResourceRequirements
    let pointer: FieldPointer
    let words: String

    func pointer(of refusal: LimitRangeItem.Refusal) -> FieldPointer {
        pointer.appending("resources", refusal.isLimit ? "limits" : "requests", refusal.resource)
    }
}

extension InventoryItem {
    fileprivate var limited: [LimitedPlace] {
        if let resources {
            let containers = resources.containers.map { item in
                LimitedPlace(
                    type: .container, resources: item.resources, pointer: pointer(ofPod: item.container.pointer),
                    words: "container `\(item.container.name)`")
            }
            let whole = ResourceRequirements(requests: resources.requests, limits: resources.limits)
            let first = containers.first.map(\.pointer) ?? FieldPointer()
            return containers + [LimitedPlace(type: .pod, resources: whole, pointer: first, words: "the pod")]
                + claimTemplates
        }
        guard manifest.kind == "PersistentVolumeClaim", manifest.group.isEmpty else { return [] }
        return [claim(spec, at: FieldPointer(["spec"]), "the claim")]
    }

    /// Of a StatefulSet.
    private var claimTemplates: [LimitedPlace] {
        (spec.field("volumeClaimTemplates")?.items ?? []).enumerated().map { index, template in
            claim(
                template.field("spec") ?? .absent,
                at: FieldPointer(["spec", "volumeClaimTemplates"]).appending(index: index).appending("spec"),
                "claim `\(template.field("metadata")?.field("name")?.text ?? "")`")
        }
    }

    private func claim(_ spec: Value, at pointer: FieldPointer, _ words: String) -> LimitedPlace {
        LimitedPlace(
            type: .persistentVolumeClaim, resources: ResourceRequirements(spec.field("resources")), pointer: pointer,
            words: words)
    }
}
