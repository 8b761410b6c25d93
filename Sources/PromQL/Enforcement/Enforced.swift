/// What it takes to keep an expression within a tenant's series.
package struct Enforced: Sendable {
    /// Insertions into the original text, in its order.
    package var edits: [TextEdit]
    package var problems: [PromQLProblem]
    /// The granted metrics that it reads, in the order of the text.
    package var granted: [Name]

    package init(edits: [TextEdit] = [], problems: [PromQLProblem] = [], granted: [Name] = []) {
        self.edits = edits
        self.problems = problems
        self.granted = granted
    }
}
