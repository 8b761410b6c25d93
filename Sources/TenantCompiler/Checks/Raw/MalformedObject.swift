internal import Diagnostics
internal import Kubernetes
internal import YAML

extension Check {
    package static let malformedObject = Check(
        "malformed-object",
        "A raw manifest has a field that its kind does not have, lacks one, or holds what cannot be read",
        why: """
            An API server refuses such an object, or passes over the field that it does not know, so that what was \
            asked for is not there.
            """,
        given: .acmeInAFolder,
        accepts: [.rawService("ports: [ { name: http, port: 80, targetPort: http } ]")],
        refuses: [
            .rawService("ports: [ { name: http, port: 80, «tragetPort»: http } ]"),
            .rawService("ports: [ { name: http, port: «\"80\"» } ]"),
            .rawService("ports: [ { name: «http», targetPort: 8080 } ]"),
        ],
        pass: .unit(checkShapes))
}

extension Example {
    fileprivate static func rawService(_ ports: String) -> Example {
        """
        # tenants/acme/manifests/objects.yaml
        apiVersion: v1
        kind: Service
        metadata: { name: web }
        spec:
          clusterIP: None
          \(ports)
        """
    }
}

private func checkShapes(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.items where item.node != nil {
        let manifest = item.manifest
        var meant: Set<FieldPointer> = []
        for problem in shapeProblems(of: manifest.value, apiVersion: manifest.apiVersion, kind: manifest.kind) {
            let place = problem.pointer.steps.isEmpty ? "" : "`\(problem.pointer)` of "
            let owner = "\(item.words) of tenant `\(unit.name)`"
            switch problem.kind {
            case .unknownField(let key, let known):
                let nearest = Suggestion.nearest(to: key, among: known)
                if let nearest { meant.insert(problem.pointer.appending(nearest)) }
                let span = item.keySpan(key, in: problem.pointer) ?? item.span(at: problem.pointer, in: unit)
                findings.report(
                    "\(place)\(owner) has no field `\(key)` in Kubernetes", tenant: unit.name, at: span,
                    label: nearest.map { "did you mean `\($0)`?" } ?? "not known here",
                    help: nearest == nil
                        ? "the fields here are \(known.map { "`\($0)`" }.joined(separator: ", "))"
                        : "Kubernetes would refuse the object, or leave the field out",
                    fixes: nearest.map { [Fix("rename it to `\($0)`", edits: [Edit(span, word: $0)], isSafe: false)] }
                        ?? [])
            case .missingField(let key):
                guard !meant.contains(problem.pointer.appending(key)) else { continue }
                findings.report(
                    "\(place)\(owner) has no `\(key)`", tenant: unit.name, at: item.span(at: problem.pointer, in: unit),
                    label: "`\(key)` is required here", help: "add `\(key)`")
            case .wrongType(let wanted, let found):
                findings.report(
                    "\(place)\(owner) is \(found), and Kubernetes wants \(wanted)", tenant: unit.name,
                    at: item.span(at: problem.pointer, in: unit), label: "this is \(found)",
                    help: help(wanted: wanted, found: found))
            }
        }
    }
}

private func help(wanted: String, found: String) -> String {
    switch (wanted, found) {
    case ("a text", let found) where found.hasPrefix("`") || found.hasPrefix("the number"): "put it in quotes"
    case ("a whole number", "a text"), ("`true` or `false`", "a text"): "write \(wanted) without quotes"
    default: "write \(wanted)"
    }
}

extension InventoryItem {
    /// Where a key is written.
    fileprivate func keySpan(_ key: String, in pointer: FieldPointer) -> Span? {
        node?.nearest(to: pointer).entries.first { $0.key.hasText(key) }?.key.span
    }
}
