internal import Kubernetes
internal import YAML

extension Check {
    package static let malformedQuantity = Check(
        "malformed-quantity", "A raw manifest has an amount that Kubernetes cannot read",
        why: """
            A schema takes any text for a quantity; the API server does not, and refuses the object.
            """,
        given: .acmeInAFolder,
        accepts: [
            """
            # tenants/acme/manifests/objects.yaml
            \(.deployment(container: "resources: { limits: { memory: 1Gi } }"))
            """
        ],
        refuses: [
            """
            # tenants/acme/manifests/objects.yaml
            \(.deployment(container: "resources: { limits: { memory: «1 Gi» } }"))
            """,
            """
            # tenants/acme/manifests/objects.yaml
            apiVersion: v1
            kind: ResourceQuota
            metadata: { name: extra }
            spec: { hard: { requests.memory: «4GB» } }
            """,
        ],
        pass: .unit(checkQuantities))
}

private func checkQuantities(_ unit: Unit, _ findings: inout Findings) {
    guard !unit.raw.isEmpty else { return }
    for item in unit.inventory.items where item.isWrittenBuiltIn {
        item.visitFields { key, value, pointer in
            guard lists.contains(key) else {
                if scalars.contains(key) { check(value, at: pointer, of: item, unit, &findings) }
                return
            }
            for member in value.members {
                check(member.value, at: pointer.appending(member.key), of: item, unit, &findings)
            }
        }
    }
}

private func check(
    _ value: Value, at pointer: FieldPointer, of item: InventoryItem, _ unit: Unit, _ findings: inout Findings
) {
    guard let text = value.text else { return }
    do throws(QuantityError) {
        _ = try Quantity.parse(text)
    } catch {
        findings.report(
            "`\(pointer)` of \(item.words) of tenant `\(unit.name)` is no quantity: \(error.explanation)",
            tenant: unit.name, at: item.span(at: pointer, in: unit),
            label: error.suggestion.map { "did you mean `\($0)`?" } ?? "not understood",
            help: "write a number with a suffix of Kubernetes, such as `500m` or `1Gi`")
    }
}

/// Fields that hold quantities by the names of resources.
private let lists: Set<String> = [
    "default", "defaultRequest", "hard", "limits", "max", "maxLimitRequestRatio", "min", "overhead", "requests",
]

/// Fields that are a quantity.
private let scalars: Set<String> = ["averageValue", "sizeLimit"]
