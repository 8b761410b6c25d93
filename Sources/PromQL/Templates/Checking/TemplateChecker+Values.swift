internal import Diagnostics

/// Pipelines, operands and fields.
extension TemplateChecker {
    @discardableResult
    mutating func evaluate(_ pipeline: TemplatePipeline) -> TemplateValue {
        let value = commandsValue(pipeline)
        for variable in pipeline.variables { set(variable, value.type, isAssignment: pipeline.isAssignment) }
        return value
    }

    /// The value of the last command, before variables are set to it.
    mutating func commandsValue(_ pipeline: TemplatePipeline) -> TemplateValue {
        var value: TemplateValue?
        for command in pipeline.commands { value = evaluate(command, piped: value) }
        if let pipe = pipeline.strayPipe {
            report(.strayPipe, pipe, "nothing follows `|`: a function is expected, or no `|`")
        }
        return value ?? TemplateValue(.unknown, pipeline.range)
    }

    private mutating func evaluate(_ command: TemplateCommand, piped: TemplateValue?) -> TemplateValue {
        guard let head = command.operands.first else { return TemplateValue(.unknown, command.range) }
        let arguments = Array(command.operands.dropFirst())
        if case .function(let name) = head.term, head.fields.isEmpty, let function = dialect.function(name) {
            return call(name, function, at: head.range, arguments, piped: piped)
        }
        if case .null = head.term {
            report(.wrongArgumentType, head.range, "`nil` is no value: a value is expected")
            return TemplateValue(.unknown, head.range)
        }
        return value(of: head, arguments, piped: piped)
    }

    /// What an operand is where nothing is given to it.
    mutating func value(of operand: TemplateOperand) -> TemplateValue { value(of: operand, [], piped: nil) }

    private mutating func value(
        of operand: TemplateOperand, _ arguments: [TemplateOperand], piped: TemplateValue?
    ) -> TemplateValue {
        let term = value(of: operand.term, operand.termRange)
        if operand.fields.isEmpty {
            if case .broken = operand.term {
                for argument in arguments { _ = value(of: argument) }
            } else {
                refuse(arguments, piped, after: operand.range)
            }
            return term
        }
        var type = term.type
        for (index, field) in operand.fields.enumerated() {
            let isLast = index == operand.fields.count - 1
            type = take(field, of: type, isLast ? arguments : [], piped: isLast ? piped : nil)
        }
        return TemplateValue(type, operand.range)
    }

    private mutating func value(of term: TemplateOperand.Term, _ range: Range<Int>) -> TemplateValue {
        switch term {
        case .dot: return TemplateValue(dot, range)
        case .null: return TemplateValue(.null, range)
        case .bool: return TemplateValue(.bool, range)
        case .string(let literal): return TemplateValue(.string, range, literal: literal)
        case .number(let number): return TemplateValue(number.type, range, number: number)
        case .broken: return TemplateValue(.unknown, range)
        case .function(let name):
            guard let function = dialect.function(name) else { return TemplateValue(.unknown, range) }
            return call(name, function, at: range, [], piped: nil)
        case .variable(let name): return TemplateValue(variable(name, range), range)
        case .pipeline(let pipeline):
            var value = evaluate(pipeline)
            value.range = range
            return value
        }
    }

    private mutating func variable(_ name: String, _ range: Range<Int>) -> TemplateType {
        guard let index = variables.lastIndex(where: { $0.name == name }) else {
            report(
                .undefinedVariable, range, "`\(name)` is not declared on the way that leads here",
                help: "declare it before the block")
            return .unknown
        }
        if name == "$value", index <= dialect.variables.count, dialect.hasPrelude { useValue(range) }
        return variables[index].type
    }

    /// What is no function takes no arguments.
    private mutating func refuse(_ arguments: [TemplateOperand], _ piped: TemplateValue?, after range: Range<Int>) {
        guard let place = arguments.first?.range ?? piped.map({ _ in range }) else { return }
        report(.wrongArgumentCount, place, "`\(spelled(range))` is no function and takes no arguments")
        for argument in arguments { _ = value(of: argument) }
    }

    private mutating func take(
        _ field: TemplateOperand.Field, of type: TemplateType, _ arguments: [TemplateOperand], piped: TemplateValue?
    ) -> TemplateType {
        switch type.member(field.name, dialect) {
        case .method(let function):
            return call(field.name, function, at: field.range, arguments, piped: piped).type
        case .value(let value):
            // What is not known may be a method.
            if type != .unknown, type != .time, type != .duration { refuse(arguments, piped, after: field.range) }
            if case .labels(let source) = type { refer(source, field.name, field.range) }
            if type == .rule, field.name == "Value" { useValue(field.range) }
            return value
        case nil:
            let nearest = Suggestion.nearest(to: field.name, among: type.memberNames(dialect))
            report(
                .unknownField, field.range, "\(type.description) has no field `\(field.name)`",
                help: nearest.map { "did you mean `.\($0)`?" })
            for argument in arguments { _ = value(of: argument) }
            return .unknown
        }
    }
}

extension GoNumber {
    /// The type that it has where nothing asks for another.
    var type: TemplateType {
        switch form {
        case .integer: .integer
        case .float: .float
        case .complex: .complex
        }
    }
}
