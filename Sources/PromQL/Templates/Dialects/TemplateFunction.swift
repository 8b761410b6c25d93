/// What a function of templates takes and gives.
package struct TemplateFunction: Sendable, Hashable {
    /// What it gives.
    package enum Result: Sendable, Hashable {
        case type(TemplateType)
        /// What it was given at an index.
        case argument(Int)
        /// One of the samples that it was given.
        case first
        /// What the query gives that it was given.
        case query
        /// One of its arguments: `and`, `or`.
        case either
        /// What `index` finds.
        case indexed
    }

    /// What is checked beyond types.
    package enum Rule: Sendable, Hashable {
        case none
        /// The first argument is a regular expression.
        case pattern
        /// The first argument is a format.
        case format
        /// Arguments must be of one basic kind, and ordered where that is asked.
        case comparison(isOrdered: Bool)
        /// The argument must have a length.
        case length
        /// The first argument names a label of what the second is.
        case label
        /// Nothing can be called.
        case call
        /// The first argument is cut at the others.
        case slice
    }

    package let parameters: [TemplateParameter]
    /// What any number of further arguments must be.
    package let rest: TemplateParameter?
    package let result: Result
    package let rule: Rule

    init(
        _ parameters: [TemplateParameter], rest: TemplateParameter? = nil, result: Result, rule: Rule = .none
    ) {
        self.parameters = parameters
        self.rest = rest
        self.result = result
        self.rule = rule
    }

    init(_ parameters: [TemplateParameter], rest: TemplateParameter? = nil, _ type: TemplateType, rule: Rule = .none) {
        self.init(parameters, rest: rest, result: .type(type), rule: rule)
    }

    /// What the argument at an index must be; `nil` where there is no place for one.
    func parameter(_ index: Int) -> TemplateParameter? { index < parameters.count ? parameters[index] : rest }

    /// How many arguments it takes, in words.
    var arity: String {
        let count = parameters.count
        let noun = count == 1 ? "argument" : "arguments"
        if rest != nil { return "at least \(count) \(noun)" }
        return count == 0 ? "no arguments" : "\(count) \(noun)"
    }
}
