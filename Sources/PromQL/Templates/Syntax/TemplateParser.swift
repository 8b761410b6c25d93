internal import Diagnostics

/// Builds the tree of a template as `text/template/parse` does, and goes on after each error.
///
/// Blocks are kept on a stack of its own, so that only parentheses nest calls.
struct TemplateParser {
    /// How deep blocks, and parentheses, may lie in each other.
    static let maximumDepth = 100

    let text: TemplateText
    let dialect: TemplateDialect
    /// The name of the template itself, which no definition may take.
    let name: String
    var scanner: TemplateScanner
    private(set) var problems: [TemplateProblem] = []
    private(set) var definitions: [TemplateDefinition] = []
    var nodes: [TemplateNode] = []
    var open: [OpenBlock] = []
    var scope: TemplateScope
    var rangeDepth = 0
    var parenDepth = 0
    /// The words of the action at hand, and the next of them.
    var tokens: [TemplateToken] = []
    var index = 0
    var lexicalError: TemplateProblem?
    /// Whether an action could not be read that may have opened or closed a block.
    var isUncertain = false
    var isStopped = false

    init(_ text: TemplateText, dialect: TemplateDialect, name: String) {
        self.text = text
        self.dialect = dialect
        self.name = name
        scanner = TemplateScanner(text, go: dialect.go)
        scope = TemplateScope(variables: dialect.variables.map(\.name))
    }

    /// Reads to the end of the text.
    mutating func parse() {
        while !isStopped, let piece = scanner.next() {
            switch piece {
            case .text(let range): append(.text(range))
            case .comment: continue
            case .broken(let problem): report(problem)
            case .action(let action): parse(action)
            }
        }
        if isStopped { return }
        for block in open.reversed() where !isUncertain {
            report(TemplateProblem(.syntax, block.opening, "`\(block.word)` is not closed: `{{ end }}` is expected"))
        }
        if dialect.hasPrelude || !isEmpty(nodes), let other = definitions.last(where: { $0.name == name }),
            !isEmpty(other.nodes)
        {
            report(TemplateProblem(.syntax, other.nameRange, "the template itself has the name `\(name)` already"))
        }
    }

    mutating func report(_ problem: TemplateProblem) {
        problems.append(problem)
        if problem.kind == .tooComplex { isStopped = true }
    }

    mutating func append(_ node: TemplateNode) {
        if open.isEmpty { nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
    }

    /// Adds a definition; a second one that is not empty is refused, as an empty one is not.
    mutating func define(_ definition: TemplateDefinition) {
        guard let earlier = definitions.firstIndex(where: { $0.name == definition.name }) else {
            definitions.append(definition)
            return
        }
        if isEmpty(definitions[earlier].nodes) {
            definitions[earlier] = definition
        } else if !isEmpty(definition.nodes) {
            report(TemplateProblem(.syntax, definition.nameRange, "`\(definition.name)` is defined twice"))
        }
    }

    /// Whether nodes print nothing but space.
    func isEmpty(_ nodes: [TemplateNode]) -> Bool {
        nodes.allSatisfy { node in
            guard case .text(let range) = node else { return false }
            return text[range].unicodeScalars.allSatisfy(\.properties.isWhitespace)
        }
    }

    private mutating func parse(_ action: TemplateAction) {
        tokens = action.tokens
        index = 0
        parenDepth = 0
        lexicalError = action.error
        do throws(TemplateProblem) {
            try parseAction(action.range)
        } catch {
            report(error)
            scanner.recover(from: error.range.upperBound, before: action.range.upperBound)
        }
    }
}

/// The words of the action at hand.
extension TemplateParser {
    /// The next word, which is not passed; the error that cut the words short where none is left.
    func peek() throws(TemplateProblem) -> TemplateToken {
        if index < tokens.count { return tokens[index] }
        throw lexicalError ?? TemplateProblem(.syntax, text.count..<text.count, "`}}` is expected")
    }

    mutating func next() throws(TemplateProblem) -> TemplateToken {
        let token = try peek()
        index += 1
        return token
    }

    /// The next word that is no space, which is not passed.
    mutating func peekWord() throws(TemplateProblem) -> TemplateToken {
        while try peek().kind == .space { index += 1 }
        return try peek()
    }

    mutating func nextWord() throws(TemplateProblem) -> TemplateToken {
        let token = try peekWord()
        index += 1
        return token
    }

    func spelled(_ token: TemplateToken) -> String {
        token.kind == .close ? "}}" : text[token.range]
    }

    func unexpected(_ token: TemplateToken, _ expected: String) -> TemplateProblem {
        TemplateProblem(.syntax, token.range, "\(expected) is expected, not `\(spelled(token))`")
    }

    /// Passes the end of the action.
    mutating func close(_ what: String) throws(TemplateProblem) {
        let token = try nextWord()
        guard token.kind == .close else { throw unexpected(token, "`}}` after `\(what)`") }
    }
}
