internal import Diagnostics
internal import YAML

/// A path into a manifest: `spec.template.spec.containers[*].image`, `metadata.labels["app.kubernetes.io/name"]`.
package struct ManifestPath: Sendable, Hashable {
    package let steps: [Step]
    package let text: String

    /// One step of a path.
    package enum Step: Sendable, Hashable {
        case key(String)
        /// Every item of a list, or every value of a mapping.
        case every
    }

    /// Null for text that is no path.
    package init?(_ text: some StringProtocol) {
        var steps: [Step] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            if rest.hasPrefix("[*]") {
                guard !steps.isEmpty else { return nil }
                steps.append(.every)
                rest.removeFirst(3)
            } else if rest.hasPrefix("[\"") {
                guard !steps.isEmpty else { return nil }
                rest.removeFirst(2)
                guard let end = rest.firstIndex(of: "\""), end > rest.startIndex, rest[end...].hasPrefix("\"]") else {
                    return nil
                }
                steps.append(.key(String(rest[..<end])))
                rest = rest[end...].dropFirst(2)
            } else {
                if !steps.isEmpty {
                    guard rest.first == "." else { return nil }
                    rest.removeFirst()
                }
                let key = rest.prefix { $0 != "." && $0 != "[" }
                guard !key.isEmpty, key.allSatisfy(Self.isPlain) else { return nil }
                steps.append(.key(String(key)))
                rest = rest.dropFirst(key.count)
            }
        }
        guard !steps.isEmpty else { return nil }
        self.steps = steps
        self.text = String(text)
    }

    private static func isPlain(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "-_/".contains(character))
    }

    /// The values at the path, each with the node that wrote it where it stands in a file; empty where there is none.
    func values(in value: Value, _ node: Node?) -> [(value: Value, node: Node?)] {
        var found = [(value: value, node: node)]
        for step in steps {
            found = found.flatMap { item in Self.below(item.value, item.node, step) }
        }
        return found
    }

    private static func below(_ value: Value, _ node: Node?, _ step: Step) -> [(value: Value, node: Node?)] {
        switch (step, value) {
        case (.key(let key), .map):
            guard let next = value[key], next != .absent else { return [] }
            return [(next, node?[key])]
        case (.every, .list(let items)):
            let nodes = node?.items ?? []
            return items.enumerated().map { ($1, nodes.indices.contains($0) ? nodes[$0] : nil) }
        case (.every, .map(let members)):
            return members.filter { $0.value != .absent }.map { ($0.value, node?[$0.key]) }
        default: return []
        }
    }
}
