extension Value {
    /// What kubectl makes of a node: plain scalars typed as it types them, aliases written out.
    package init(_ node: Node) {
        switch node.kind {
        case .mapping: self = .map(node.entries.map { Member($0.key.text, Value($0.value)) })
        case .sequence: self = .list(node.items.map { Value($0) })
        case .scalar, .alias:
            switch node.plainScalar {
            case .null: self = .null
            case .boolean(let flag): self = .bool(flag)
            case .integer(let digits): self = Int(digits).map { .int($0) } ?? .number(digits)
            case .float(let digits): self = .number(digits)
            case .string: self = .string(node.text)
            }
        }
    }
}
