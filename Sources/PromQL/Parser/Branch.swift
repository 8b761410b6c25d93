/// What was read of a part of an expression.
struct Branch {
    /// `nil` where it cannot be read; that has been told.
    var expression: Expression?
    /// How many nodes lie on its longest path.
    var height: Int

    static let missing = Branch(expression: nil, height: 1)

    init(_ expression: Expression, height: Int) {
        self.expression = expression
        self.height = height
    }

    init(expression: Expression?, height: Int) {
        self.expression = expression
        self.height = height
    }
}
