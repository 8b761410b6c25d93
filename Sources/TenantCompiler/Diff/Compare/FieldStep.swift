/// One step from an object to a field of it.
package enum FieldStep: Sendable, Hashable {
    case key(String)
    /// An item of a list, by the value of what tells its items apart: `containers[api]`.
    case item(String)
    /// An item of a list, counted from 0.
    case index(Int)
}

extension [FieldStep] {
    /// `spec.hard["requests.cpu"]`, `spec.template.spec.containers[api].image`.
    package var path: String {
        var text = ""
        for step in self {
            switch step {
            case .key(let key) where key.utf8.allSatisfy(\.isPathByte) && !key.isEmpty:
                text += text.isEmpty ? key : ".\(key)"
            case .key(let key): text += "[\"\(key)\"]"
            case .item(let name): text += "[\(name)]"
            case .index(let index): text += "[\(index)]"
            }
        }
        return text
    }
}

extension UInt8 {
    /// Whether it needs no quotes in a path; placeholders do not.
    fileprivate var isPathByte: Bool {
        isAlphanumeric || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self < 4
    }
}
