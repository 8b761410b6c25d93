/// How a piece of terminal output is set off.
package enum TextStyle: Sendable, Hashable {
    case plain
    case bold
    case gutter
    case severity(Severity)
    case added
    case removed
    case changed

    /// The SGR parameters that switch the style on; empty for plain text.
    var parameters: String {
        switch self {
        case .plain: ""
        case .bold: "1"
        case .gutter: "1;34"
        case .severity(.error): "1;31"
        case .severity(.warning): "1;33"
        case .severity(.note): "1;36"
        case .added: "32"
        case .removed: "31"
        case .changed: "33"
        }
    }
}
