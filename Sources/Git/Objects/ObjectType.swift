/// The type of an object, by its number in a pack.
package enum ObjectType: UInt8, Sendable {
    case commit = 1
    case tree = 2
    case blob = 3

    /// The word that an object's header begins with.
    var word: StaticString {
        switch self {
        case .commit: "commit"
        case .tree: "tree"
        case .blob: "blob"
        }
    }
}
