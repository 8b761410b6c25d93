/// What reading an expression gives.
package struct Parsed: Sendable {
    /// `nil` where there is a `.syntax` or `.tooComplex` problem.
    package let expression: Expression?
    /// In the order of the text.
    package let problems: [PromQLProblem]

    package init(expression: Expression?, problems: [PromQLProblem]) {
        self.expression = expression
        self.problems = problems
    }
}
