/// The shape of a part of the language, for its reference and its JSON Schema.
package indirect enum Schema: Sendable {
    case scalar(ScalarSchema)
    case object(String, [FieldSchema])
    /// A mapping with free keys; `key` says what a key is.
    case map(key: String, Schema)
    /// A list; `mergeKey` is the key whose value names an item, where lists merge by it.
    case list(Schema, mergeKey: String?)
    case either([Schema])
    /// Any part of the spec of a kind, which layers complete.
    case part(of: Kind)
    case anything

    /// What an author may write, in a few words.
    package var description: String {
        switch self {
        case .scalar(let scalar): scalar.description
        case .object: "a mapping"
        case .map(_, let value): "a mapping to \(value.description)"
        case .list(let item, _): "a list of \(item.description)"
        case .either(let schemas): schemas.map(\.description).joined(separator: ", or ")
        case .part(let kind): "a mapping of \(kind.rawValue) fields"
        case .anything: "any value"
        }
    }
}
