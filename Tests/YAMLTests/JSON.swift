import YAML

/// A value as a judge reports it. Text is bytes, since Swift takes strings for equal that readers tell apart.
enum JSON: Equatable, Decodable {
    case null
    case bool(Bool)
    case number(Double)
    case text([UInt8])
    case list([JSON])
    case map([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .bool(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(Array(text.utf8))
        } else if let items = try? container.decode([JSON].self) {
            self = .list(items)
        } else {
            self = .map(try container.decode([String: JSON].self))
        }
    }

    init(_ value: Value) {
        switch value {
        case .null, .absent: self = .null
        case .bool(let flag): self = .bool(flag)
        case .int(let number): self = .number(Double(number))
        case .number(let digits): self = .number(Double(digits) ?? .nan)
        case .string(let text): self = .text(Array(text.utf8))
        case .list(let items): self = .list(items.map { JSON($0) })
        case .map(let members):
            self = .map(Dictionary(members.map { ($0.key, JSON($0.value)) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    subscript(key: String) -> JSON? { if case .map(let members) = self { members[key] } else { nil } }

    var items: [JSON] { if case .list(let items) = self { items } else { [] } }
}
