/// A Pratt parser of PromQL that goes on after an error where it can.
///
/// Types are checked when a node is made, so that a fault in one argument does not hide that of another.
struct Parser {
    /// Levels of nesting, operators in a row counted too; every walk over a tree recurses no deeper.
    static let maximumHeight = 200
    /// Bytes of an expression.
    static let maximumLength = 100_000
    /// Problems of one expression that are told; whoever has more begins with these.
    static let maximumProblems = 20

    var lexer: Lexer
    var token = Token(kind: .end, start: 0, end: 0)
    /// The end of the token before.
    var lastEnd = 0
    var problems: [PromQLProblem] = []
    /// Whether an error has been told and tokens are skipped until a place where reading can go on.
    var isLost = false
    /// How many `parseExpression` are under way.
    private var nesting = 0

    var dialect: Dialect { lexer.dialect }

    init(_ bytes: [UInt8], dialect: Dialect) {
        lexer = Lexer(bytes, dialect: dialect)
        advance()
    }

    mutating func parse() -> Parsed {
        guard token.kind != .end else {
            fail("an expression is missing")
            return Parsed(expression: nil, problems: problems)
        }
        let branch = parseExpression(atLeast: 1)
        if !isLost, token.kind != .end { failAfterExpression() }
        if problems.isEmpty, let expression = branch.expression {
            return Parsed(expression: expression, problems: [])
        }
        problems.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        return Parsed(expression: nil, problems: problems)
    }

    mutating func advance() {
        lastEnd = token.end
        token = lexer.next()
        guard !lexer.problems.isEmpty else { return }
        if !isLost { problems.append(contentsOf: lexer.problems) }
        lexer.problems.removeAll(keepingCapacity: true)
        if token.kind == .invalid { isLost = true }
    }

    mutating func take(_ kind: TokenKind) -> Bool {
        guard token.kind == kind, !isLost else { return false }
        advance()
        return true
    }

    /// Tells what is wrong at the token that stands here, and gets lost.
    mutating func fail(_ message: String, at range: Range<Int>? = nil, help: String? = nil, fix: TextEdit? = nil) {
        guard !isLost else { return }
        isLost = true
        problems.append(PromQLProblem(.syntax, range ?? token.range, message, help: help, fix: fix))
        if problems.count >= Self.maximumProblems { stop() }
    }

    mutating func failExpecting(_ expected: String, help: String? = nil, fix: TextEdit? = nil) {
        fail("expected \(expected), found \(described(token))", help: help, fix: fix)
    }

    /// Tells something that does not keep the rest from being read.
    mutating func report(_ range: Range<Int>, _ message: String, help: String? = nil, fix: TextEdit? = nil) {
        guard !isLost else { return }
        problems.append(PromQLProblem(.syntax, range, message, help: help, fix: fix))
        if problems.count >= Self.maximumProblems { stop() }
    }

    mutating func failTooComplex(_ range: Range<Int>) {
        guard !isLost else { return }
        problems.append(
            PromQLProblem(
                .tooComplex, range, "the expression is nested more than \(Self.maximumHeight) levels deep",
                help: "record parts of it under names of their own"))
        stop()
    }

    /// Reads nothing more.
    private mutating func stop() {
        isLost = true
        lexer.position = lexer.bytes.count
        token = Token(kind: .end, start: lexer.position, end: lexer.position)
    }

    /// Skips to the first token of some kinds outside of any parentheses, braces and brackets opened on the way.
    mutating func recover(at kinds: [TokenKind]) {
        guard isLost else { return }
        var depth = 0
        while token.kind != .end {
            if depth == 0, kinds.contains(token.kind) {
                isLost = false
                return
            }
            switch token.kind {
            case .leftParenthesis, .leftBrace, .leftBracket: depth += 1
            case .rightParenthesis, .rightBrace, .rightBracket:
                // What is closed here was opened by somebody who can do more about it.
                if depth == 0 { return }
                depth -= 1
            default: break
            }
            advance()
        }
    }

    mutating func parseExpression(atLeast minimum: Int) -> Branch {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= Self.maximumHeight else {
            failTooComplex(token.range)
            return .missing
        }
        var left = parseOperand()
        while !isLost, let operation = token.kind.binaryOperator, operation.precedence >= minimum {
            left = parseBinary(left, operation)
        }
        return left
    }

    /// A sign with its operand, or an operand with its modifiers.
    private mutating func parseOperand() -> Branch {
        guard token.kind == .add || token.kind == .subtract else {
            return parsePostfix(parsePrimary())
        }
        let sign = token
        advance()
        // A sign binds as strongly as `*`, so only `^` goes before it.
        let operand = parseExpression(atLeast: BinaryOperator.power.precedence)
        guard let expression = operand.expression else { return operand }
        let range = sign.start..<expression.range.upperBound
        let isNegative = sign.kind == .subtract
        if case .number(let literal) = expression {
            let value = isNegative ? -literal.value : literal.value
            return Branch(
                .number(NumberLiteral(value: value, isDuration: literal.isDuration, range: range)),
                height: operand.height)
        }
        if !expression.type.isOperand {
            report(
                range, "a sign stands before a scalar or an instant vector, this is \(expression.type.phrase)")
        }
        return grown(.unary(Unary(isNegative: isNegative, operand: expression, range: range)), over: operand.height)
    }

    /// A node above others of a height.
    mutating func grown(_ expression: Expression, over height: Int) -> Branch {
        guard height < Self.maximumHeight else {
            failTooComplex(expression.range)
            return .missing
        }
        return Branch(expression, height: height + 1)
    }

    /// The token in words.
    func described(_ token: Token) -> String {
        if token.kind == .end { return "the end" }
        let text = lexer.text(token.range)
        guard text.utf8.count > 40 else { return "`\(text)`" }
        return "`\(String(decoding: text.utf8.prefix(40), as: UTF8.self))…`"
    }
}
