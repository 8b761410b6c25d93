/// A key that was written into an object further in than the one that has it.
struct Stray: Sendable {
    let key: String
    /// How deep the object stands that has it; the outermost is at 0.
    let depth: Int

    /// The depth of what is in the document's `spec`, which is read later.
    static let spec = -1
}
