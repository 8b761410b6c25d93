/// The template language of one program: its functions, its variables and what it is given.
package struct TemplateDialect: Sendable {
    /// The program, as messages name it.
    package let program: String
    package let go: GoRelease
    /// Sorted.
    package let functionNames: [String]
    /// Variables that the program sets before the template begins.
    package let variables: [(name: String, type: TemplateType)]
    /// What the template has for its dot.
    package let data: TemplateType
    /// Templates that are defined elsewhere; `nil` where nobody knows which.
    package let templates: [String]?
    let notificationFields: [(name: String, type: TemplateType)]
    /// Whether pairs, and maps of texts, can say themselves as one text.
    let pairsAreText: Bool
    private let functions: [String: TemplateFunction]

    init(
        program: String, go: GoRelease, functions: [String: TemplateFunction],
        variables: [(name: String, type: TemplateType)] = [], data: TemplateType, templates: [String]?,
        notificationFields: [(name: String, type: TemplateType)] = [], pairsAreText: Bool = false
    ) {
        let all = Self.builtIn.merging(functions) { _, own in own }
        self.program = program
        self.go = go
        self.functions = all
        functionNames = all.keys.sorted()
        self.variables = variables
        self.data = data
        self.templates = templates
        self.notificationFields = notificationFields
        self.pairsAreText = pairsAreText
    }

    package func function(_ name: String) -> TemplateFunction? { functions[name] }

    /// Whether the program puts actions before the template, which is never empty then.
    var hasPrelude: Bool { !variables.isEmpty }

    /// The functions that every template of Go has.
    private static let builtIn: [String: TemplateFunction] = [
        "and": TemplateFunction([.any], rest: .any, result: .either),
        "call": TemplateFunction([.any], rest: .any, .unknown, rule: .call),
        "eq": TemplateFunction([.any, .any], rest: .any, .bool, rule: .comparison(isOrdered: false)),
        "ge": TemplateFunction([.any, .any], .bool, rule: .comparison(isOrdered: true)),
        "gt": TemplateFunction([.any, .any], .bool, rule: .comparison(isOrdered: true)),
        "html": TemplateFunction([], rest: .any, .string),
        "index": TemplateFunction([.any], rest: .any, result: .indexed),
        "js": TemplateFunction([], rest: .any, .string),
        "le": TemplateFunction([.any, .any], .bool, rule: .comparison(isOrdered: true)),
        "len": TemplateFunction([.any], .integer, rule: .length),
        "lt": TemplateFunction([.any, .any], .bool, rule: .comparison(isOrdered: true)),
        "ne": TemplateFunction([.any, .any], .bool, rule: .comparison(isOrdered: false)),
        "not": TemplateFunction([.any], .bool),
        "or": TemplateFunction([.any], rest: .any, result: .either),
        "print": TemplateFunction([], rest: .any, .string),
        "printf": TemplateFunction([.string], rest: .any, .string, rule: .format),
        "println": TemplateFunction([], rest: .any, .string),
        "slice": TemplateFunction([.any], rest: .integer, result: .argument(0), rule: .slice),
        "urlquery": TemplateFunction([], rest: .any, .string),
    ]
}
