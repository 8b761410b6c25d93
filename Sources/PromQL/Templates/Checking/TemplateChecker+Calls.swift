/// Functions and what they are given.
extension TemplateChecker {
    mutating func call(
        _ name: String, _ function: TemplateFunction, at place: Range<Int>, _ arguments: [TemplateOperand],
        piped: TemplateValue?
    ) -> TemplateValue {
        let values = evaluated(arguments, of: name) + (piped.map { [$0] } ?? [])
        let range = place.lowerBound..<max(place.upperBound, arguments.last?.range.upperBound ?? 0)
        guard isCountRight(values.count, name, function, place) else { return TemplateValue(.unknown, range) }
        var isRight = true
        for (index, value) in values.enumerated() {
            guard let parameter = function.parameter(index) else { continue }
            if !accepts(parameter, value, isPiped: index >= arguments.count) {
                isRight = false
                report(
                    .wrongArgumentType, value.range,
                    "`\(name)` takes \(parameter.description) here, not \(described(value))")
            }
        }
        if isRight { judge(name, function.rule, values, place) }
        return TemplateValue(result(of: name, function, values), range)
    }

    /// `and`, `or` and `not` ask no more of a value than the condition does that they are in.
    private mutating func evaluated(_ arguments: [TemplateOperand], of name: String) -> [TemplateValue] {
        let before = isCondition
        isCondition = isCondition && (name == "and" || name == "or" || name == "not")
        let values = arguments.map { value(of: $0) }
        isCondition = before
        return values
    }

    private mutating func isCountRight(
        _ count: Int, _ name: String, _ function: TemplateFunction, _ place: Range<Int>
    ) -> Bool {
        let least = function.parameters.count
        if count == least || count > least && function.rest != nil { return true }
        report(.wrongArgumentCount, place, "`\(name)` takes \(function.arity), and gets \(count)")
        return false
    }

    private func accepts(_ parameter: TemplateParameter, _ value: TemplateValue, isPiped: Bool) -> Bool {
        if value.type == .null { return parameter == .any || parameter.accepts(.null) }
        if parameter == .number, let literal = value.literal {
            return GoFloat.parse(literal.bytes[...]) != nil || isSpecial(literal)
        }
        return parameter.accepts(value.type)
    }

    /// Whether a text is one of the numbers that have no digits.
    private func isSpecial(_ literal: TemplateString) -> Bool {
        guard var text = literal.text?.lowercased() else { return false }
        if text.hasPrefix("+") || text.hasPrefix("-") { text.removeFirst() }
        return text == "inf" || text == "infinity" || text == "nan"
    }

    func described(_ value: TemplateValue) -> String {
        if value.type == .null { return "`nil`" }
        if value.literal != nil || value.number != nil { return "`\(spelled(value.range))`" }
        return value.type.description
    }

    private mutating func result(
        of name: String, _ function: TemplateFunction, _ values: [TemplateValue]
    ) -> TemplateType {
        switch function.result {
        case .type(let type): return type
        case .argument(let index): return index < values.count ? values[index].type : .unknown
        case .either:
            guard let first = values.first?.type else { return .unknown }
            return values.dropFirst().reduce(first) { $0.joined(with: $1.type) }
        case .first:
            guard case .vector(let query)? = values.first?.type else { return .sample(query: nil) }
            return .sample(query: query)
        case .query: return query(values)
        case .indexed: return indexed(values)
        }
    }

    /// Takes a query that is one text; any other could read what nobody foresees.
    private mutating func query(_ values: [TemplateValue]) -> TemplateType {
        guard let value = values.first else { return .vector(query: nil) }
        guard let literal = value.literal else {
            if value.type == .string || value.type == .unknown {
                report(
                    .dynamicQuery, value.range, "the query is put together as the template runs",
                    help: "write the whole query as one text in quotes")
            }
            return .vector(query: nil)
        }
        guard let promQL = literal.text else {
            report(.invalidQuery, literal.range, "the query is not UTF-8")
            return .vector(query: nil)
        }
        return .vector(query: addQuery(TemplateQuery(text: promQL, literal: literal)))
    }

    private mutating func indexed(_ values: [TemplateValue]) -> TemplateType {
        guard let first = values.first else { return .unknown }
        var type = first.type
        for key in values.dropFirst() {
            guard let (value, byName) = type.indexed else {
                report(.wrongArgumentType, first.range, "`index` finds nothing in \(type.description)")
                return .unknown
            }
            let wanted: TemplateParameter = type == .unknown || type == .null ? .any : byName ? .string : .integer
            if !wanted.accepts(key.type) {
                report(
                    .wrongArgumentType, key.range,
                    "`index` takes \(wanted.description) for \(type.description), not \(described(key))")
            } else if case .labels(let source) = type, let name = key.literal?.text {
                refer(source, name, key.range)
            }
            type = value
        }
        return type
    }
}
