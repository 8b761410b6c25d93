internal import LabelMatching

/// What functions ask of their arguments beyond types.
extension TemplateChecker {
    mutating func judge(
        _ name: String, _ rule: TemplateFunction.Rule, _ values: [TemplateValue], _ place: Range<Int>
    ) {
        guard let first = values.first else { return }
        switch rule {
        case .none: return
        case .pattern: judgePattern(first)
        case .format: judgeFormat(values)
        case .comparison(let isOrdered): judgeComparison(name, values, isOrdered: isOrdered)
        case .length:
            if !first.type.hasLength {
                report(.wrongArgumentType, first.range, "\(described(first)) has no length")
            }
        case .label:
            guard let label = first.literal?.text else { return }
            switch values.last?.type {
            case .vector(let query), .sample(let query): refer(.query(query), label, first.range)
            default: return
            }
        case .call:
            if first.type != .unknown {
                report(.wrongArgumentType, first.range, "`call` takes a function, and none can be had")
            }
        case .slice: judgeSlice(values)
        }
    }

    private mutating func judgePattern(_ value: TemplateValue) {
        guard let literal = value.literal else { return }
        guard let pattern = literal.text else {
            report(.invalidPattern, literal.range, "the regular expression is not UTF-8")
            return
        }
        do throws(PatternError) {
            _ = try RegularExpression(pattern)
        } catch {
            report(.invalidPattern, literal.range, "the regular expression is not valid: \(error.message)")
        }
    }

    private mutating func judgeSlice(_ values: [TemplateValue]) {
        guard let first = values.first else { return }
        switch first.type {
        case .unknown, .string, .list, .vector, .alerts, .pairs:
            let most = first.type == .string ? 2 : 3
            if values.count - 1 > most {
                report(.wrongArgumentCount, values[most + 1].range, "`slice` takes at most \(most) places here")
            }
        default: report(.wrongArgumentType, first.range, "`slice` cannot cut \(first.type.description)")
        }
    }

    /// Execution fails where kinds differ; an integer and a number with a fraction are two kinds.
    private mutating func judgeComparison(_ name: String, _ values: [TemplateValue], isOrdered: Bool) {
        guard let first = values.first else { return }
        for other in values.dropFirst() {
            guard let left = first.type.basicKind, let right = other.type.basicKind else {
                judgeCompound(name, first, other, isOrdered: isOrdered)
                continue
            }
            guard left == right else {
                report(
                    .wrongArgumentType, other.range,
                    "`\(name)` cannot compare \(first.type.description) with \(other.type.description)",
                    help: help(first, other))
                continue
            }
            if isOrdered, left == .bool || left == .complex {
                report(.wrongArgumentType, other.range, "`\(name)` has no order for \(first.type.description)")
            }
        }
    }

    private mutating func judgeCompound(
        _ name: String, _ left: TemplateValue, _ right: TemplateValue, isOrdered: Bool
    ) {
        if !isOrdered, !left.type.isComparable, !right.type.isComparable {
            report(.wrongArgumentType, right.range, "`\(name)` cannot compare \(right.type.description)")
            return
        }
        for value in [left, right] where value.type != .unknown && value.type.basicKind == nil {
            let isNothing = value.type == .null
            if isOrdered || (!isNothing && (left.type.basicKind ?? right.type.basicKind) != nil) {
                report(.wrongArgumentType, value.range, "`\(name)` cannot compare \(described(value))")
            }
        }
    }

    private func help(_ left: TemplateValue, _ right: TemplateValue) -> String? {
        for (value, other) in [(left, right), (right, left)] {
            if other.type == .float, value.type == .integer, value.number != nil {
                return "write `\(spelled(value.range)).0`"
            }
        }
        return nil
    }
}

extension TemplateType {
    /// Itself where it is one of the kinds that can be compared.
    fileprivate var basicKind: TemplateType? {
        switch self {
        case .bool, .integer, .float, .complex, .string: self
        case .markup: .string
        case .duration: .integer
        default: nil
        }
    }

    /// Whether Go can tell two of them apart.
    fileprivate var isComparable: Bool {
        switch self {
        case .labels, .map, .list, .vector, .alerts, .pairs: false
        default: true
        }
    }
}
