/// A span as people and other tools take it: a path, and lines and columns from 1.
struct Region: Sendable, Hashable {
    var path: String
    var start: Position
    /// The position behind the last character.
    var end: Position
}
