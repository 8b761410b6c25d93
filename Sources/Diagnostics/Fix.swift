/// A change of the sources that removes a finding.
package struct Fix: Sendable, Hashable {
    /// What the change does, in the imperative: "quote the value".
    package var title: String
    package var edits: [Edit]
    /// Whether the change keeps what the author meant, so that it may be applied without being read.
    package var isSafe: Bool

    package init(_ title: String, edits: [Edit], isSafe: Bool) {
        self.title = title
        self.edits = edits
        self.isSafe = isSafe
    }
}
