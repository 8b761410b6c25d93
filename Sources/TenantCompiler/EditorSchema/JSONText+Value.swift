internal import Diagnostics
internal import YAML

extension JSONText {
    /// The same in JSON; what is absent is null.
    init(_ value: YAML.Value) {
        switch value {
        case .null, .absent: self = .null
        case .bool(let value): self = .bool(value)
        case .int(let value): self = .number(value)
        case .number(let digits): self = .digits(digits)
        case .string(let text): self = .string(text)
        case .list(let items): self = .array(items.map(JSONText.init))
        case .map(let members): self = .object(members.map { ($0.key, JSONText($0.value)) })
        }
    }
}
