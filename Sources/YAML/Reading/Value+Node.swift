extension Value {
    /// What a node means to kubectl, keys included: it makes text of each.
    package init(_ node: Node) {
        switch node.kind {
        case .mapping: self = .map(node.entries.map { Member(Value.key($0.key), Value($0.value)) })
        case .sequence: self = .list(node.items.map { Value($0) })
        case .scalar, .alias:
            switch node.plainScalar {
            case .null: self = .null
            case .boolean(let flag): self = .bool(flag)
            case .integer(let digits), .float(let digits): self = Int(digits).map(Value.int) ?? .number(digits)
            case .string: self = .string(node.text)
            }
        }
    }

    private static func key(_ node: Node) -> String {
        switch node.plainScalar {
        case .boolean(let flag): String(flag)
        case .integer(let digits), .float(let digits): digits
        case .null, .string: node.text
        }
    }
}
