internal import Diagnostics

extension ScalarSchema {
    /// - Parameter isNullable: Whether `null` may stand for it, which takes away what another layer gave.
    func json(isNullable: Bool) -> JSONText {
        if !words.isEmpty {
            let values = words.map { json == .boolean ? JSONText.bool($0 == "true") : .string($0) }
            return ["enum": .array(values + (isNullable ? [.null] : []))]
        }
        let types = json.types + (isNullable ? ["null"] : [])
        var members: [(String, JSONText)] = [("type", types.count == 1 ? types[0] : .array(types))]
        if let pattern { members.append(("pattern", .string(pattern))) }
        if json == .stringOrZero { members.append(("maximum", .number(0))) }
        if json == .integer || json == .stringOrZero { members.append(("minimum", .number(0))) }
        return .object(members)
    }
}

extension ScalarSchema.JSONType {
    fileprivate var types: [JSONText] {
        switch self {
        case .string: ["string"]
        case .integer: ["integer"]
        case .boolean: ["boolean"]
        case .stringOrNumber: ["string", "number"]
        case .stringOrZero: ["string", "integer"]
        case .anyScalar: ["string", "number", "boolean"]
        }
    }
}
