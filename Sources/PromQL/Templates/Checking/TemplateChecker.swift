internal import Diagnostics

/// Goes through a template as execution would, with types instead of values.
struct TemplateChecker {
    /// How often definitions are gone through, each for another dot.
    private static let maximumUses = 500

    let text: TemplateText
    let dialect: TemplateDialect
    private let definitions: [TemplateDefinition]
    private let indexByName: [String: Int]
    private(set) var problems: [TemplateProblem] = []
    private(set) var labels: [LabelReference] = []
    private(set) var queries: [TemplateQuery] = []
    private(set) var values: [Range<Int>] = []
    var dot: TemplateType
    /// The variables as execution stacks them; the last of a name counts.
    var variables: [(name: String, type: TemplateType)]
    /// Whether it is only asked whether a value is there.
    var isCondition = false
    /// Whether what is evaluated decides, and is not printed.
    var isDeciding = false
    private var uses: [Use] = []
    private var known: Set<Use> = []
    private var reported: Set<TemplateProblem> = []
    private var referred: Set<LabelReference> = []

    /// A definition and what it has for its dot.
    private struct Use: Hashable {
        let definition: Int
        let dot: TemplateType
    }

    init(_ text: TemplateText, dialect: TemplateDialect, definitions: [TemplateDefinition]) {
        self.text = text
        self.dialect = dialect
        self.definitions = definitions
        var indexByName: [String: Int] = [:]
        for (index, definition) in definitions.enumerated() { indexByName[definition.name] = index }
        self.indexByName = indexByName
        dot = dialect.data
        variables = [("$", dialect.data)] + dialect.variables
    }

    mutating func check(_ nodes: [TemplateNode]) {
        walk(nodes)
        goThroughUses()
        let used = Set(uses.map(\.definition))
        for index in definitions.indices where !used.contains(index) { use(index, .unknown) }
        goThroughUses()
    }

    private var next = 0

    private mutating func goThroughUses() {
        while next < uses.count {
            let use = uses[next]
            next += 1
            dot = use.dot
            variables = [("$", use.dot)]
            walk(definitions[use.definition].nodes)
        }
    }

    private mutating func use(_ definition: Int, _ dot: TemplateType) {
        let use = Use(definition: definition, dot: dot)
        if uses.count < Self.maximumUses, known.insert(use).inserted { uses.append(use) }
    }

    mutating func report(
        _ kind: TemplateProblemKind, _ range: Range<Int>, _ message: String, help: String? = nil
    ) {
        let problem = TemplateProblem(kind, range, message, help: help)
        if reported.insert(problem).inserted { problems.append(problem) }
    }

    mutating func refer(_ source: TemplateLabels, _ name: String, _ range: Range<Int>) {
        let reference = LabelReference(source: source, name: name, range: range, isCondition: isCondition)
        if referred.insert(reference).inserted { labels.append(reference) }
    }

    mutating func useValue(_ range: Range<Int>) {
        if !isDeciding, !values.contains(range) { values.append(range) }
    }

    /// The index of a query, which is added where it is new.
    mutating func addQuery(_ query: TemplateQuery) -> Int {
        if let index = queries.firstIndex(where: { $0.range == query.range }) { return index }
        queries.append(query)
        return queries.count - 1
    }

    func spelled(_ range: Range<Int>) -> String { text[range] }
}

/// Nodes.
extension TemplateChecker {
    private mutating func walk(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .text, .leave: continue
            case .action(let pipeline, _): evaluate(pipeline)
            case .call(let call): walk(call)
            case .branch(let branch): walk(branch)
            }
        }
    }

    private mutating func walk(_ call: TemplateCall) {
        let argument = call.argument.map { evaluate($0).type } ?? .null
        if let index = indexByName[call.name] {
            use(index, argument)
        } else if let templates = dialect.templates, !templates.contains(call.name) {
            let nearest = Suggestion.nearest(to: call.name, among: definitions.map(\.name) + templates)
            report(
                .undefinedTemplate, call.nameRange, "no template `\(call.name)` is defined",
                help: nearest.map { "did you mean `\($0)`?" })
        }
    }

    private mutating func walk(_ branch: TemplateBranch) {
        let mark = variables.count
        let outer = dot
        for part in branch.cases {
            if branch.form == .range {
                enterRange(part.pipeline)
            } else {
                isCondition = true
                isDeciding = branch.form == .if
                let value = evaluate(part.pipeline)
                isCondition = false
                isDeciding = false
                if branch.form == .with { dot = value.type }
            }
            walk(scoped: part.nodes)
            dot = outer
        }
        if let otherwise = branch.otherwise { walk(scoped: otherwise) }
        variables.removeLast(variables.count - mark)
    }

    private mutating func walk(scoped nodes: [TemplateNode]) {
        let mark = variables.count
        walk(nodes)
        variables.removeLast(variables.count - mark)
    }

    /// Sets the dot and the variables to what a round of `range` has.
    private mutating func enterRange(_ pipeline: TemplatePipeline) {
        let value = commandsValue(pipeline)
        let element = value.type.element(dialect.go)
        if element == nil {
            report(.wrongArgumentType, pipeline.range, "`range` cannot go over \(value.type.description)")
        }
        let (key, item) = element ?? (.unknown, .unknown)
        dot = item
        let types = pipeline.variables.count == 2 ? [key, item] : [item]
        for (variable, type) in zip(pipeline.variables, types) {
            set(variable, type, isAssignment: pipeline.isAssignment)
        }
    }

    mutating func set(_ variable: TemplatePipeline.Variable, _ type: TemplateType, isAssignment: Bool) {
        guard isAssignment else {
            variables.append((variable.name, type))
            return
        }
        guard let index = variables.lastIndex(where: { $0.name == variable.name }) else {
            report(
                .undefinedVariable, variable.range,
                "there is no variable `\(variable.name)` here to assign to", help: "declare it with `:=`")
            return
        }
        variables[index].type = variables[index].type.joined(with: type)
    }
}
