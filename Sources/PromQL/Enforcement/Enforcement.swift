internal import LabelMatching

/// A walk over an expression that collects what to insert.
struct Enforcement {
    let scope: TenantScope
    var result = Enforced()

    /// The depth is bounded by that of parsed expressions.
    mutating func visit(_ expression: Expression) {
        switch expression {
        case .number, .string: return
        case .selector(let selector): keep(selector, metric: selector.metricName)
        case .range(let node): keep(node.selector, metric: node.selector.metricName)
        case .call(let call) where call.function == .info: visitInfo(call)
        default:
            tellMadeLabel(expression)
            for child in expression.children { visit(child) }
        }
    }

    /// Whose a series is, is said by whom it comes from and not by what is made of it.
    private mutating func tellMadeLabel(_ expression: Expression) {
        let made: Expression?
        switch expression {
        case .call(let call) where call.function == .labelReplace || call.function == .labelJoin:
            made = call.arguments.count > 1 ? call.arguments[1] : nil
        case .aggregation(let node) where node.operation == .countValues: made = node.parameter
        default: made = nil
        }
        guard let made, case .string(let literal) = made.unwrapped, isTenantLabel(literal.value) else { return }
        result.problems.append(
            PromQLProblem(
                .tenantMade, made.range, "this gives series the label `\(scope.label)`, which tells tenants apart",
                help: "use another label; the compiler adds `\(scope.label)`"))
    }

    /// `info` reads series of its own: those of its second argument, which is `target_info` where it names no metric.
    private mutating func visitInfo(_ call: Call) {
        for argument in call.arguments.prefix(1) { visit(argument) }
        guard call.arguments.count > 1, case .selector(let selector) = call.arguments[1] else {
            if grant("target_info")?.isEmpty ?? false {
                result.granted.append(Name("target_info", range: call.nameRange))
                return
            }
            refuseInfo(call.nameRange)
            return
        }
        let namesMetric = selector.conditions.contains { $0.name == "__name__" }
        let metric = namesMetric ? selector.metricName : "target_info"
        // A condition on the tenant's label alone would be read as the wish for no other label.
        let wanted = selector.matchers.contains { $0.matcher.name != "__name__" && !isTenantLabel($0.matcher.name) }
        let needsNothing = metric.flatMap(grant)?.isEmpty ?? false
        guard wanted || needsNothing else { return refuseInfo(selector.range) }
        keep(selector, metric: metric)
    }

    /// Names are the tenant's label by their bytes: to Swift a Kelvin sign equals a `K`, to Prometheus it does not.
    private func isTenantLabel(_ name: String) -> Bool { name.utf8.elementsEqual(scope.label.utf8) }

    /// Only plain names are granted, since a name of other letters may be equal to one whose bytes differ.
    private func grant(_ metric: String) -> [LabelMatcher]? {
        metric.utf8.allSatisfy { $0 < 0x80 } ? scope.grant(metric) : nil
    }

    private mutating func refuseInfo(_ range: Range<Int>) {
        result.problems.append(
            PromQLProblem(
                .tenantUnreachable, range, "`info` without labels to add cannot be kept to one tenant's series",
                help: "name the labels in its second argument, such as {k8s_cluster_name=~\".+\"}"))
    }

    private mutating func keep(_ selector: Selector, metric: String?) {
        if let metric, let matchers = grant(metric) {
            result.granted.append(Name(metric, range: selector.name?.range ?? selector.coreRange))
            let missing = matchers.filter { wanted in !selector.matchers.contains { $0.matcher.hasBytes(of: wanted) } }
            insert(missing, into: selector)
            return
        }
        let own = selector.matchers.filter { isTenantLabel($0.matcher.name) }
        let wanted = LabelMatcher(scope.label, .equal, scope.tenant)
        for condition in own where !condition.matcher.hasBytes(of: wanted) { tellConflict(condition) }
        if own.isEmpty { insert([wanted], into: selector) }
    }

    private mutating func tellConflict(_ condition: SelectorMatcher) {
        let matcher = condition.matcher
        result.problems.append(
            PromQLProblem(
                .tenantConflict, condition.range,
                "`\(Printer.text(of: matcher))` is not the condition of tenant `\(scope.tenant)` on its own series",
                help: "leave `\(scope.label)` out; the compiler adds it",
                fix: TextEdit(condition.range, Printer.text(of: LabelMatcher(scope.label, .equal, scope.tenant)))))
    }

    /// Puts matchers first within the braces, or makes braces for them.
    private mutating func insert(_ matchers: [LabelMatcher], into selector: Selector) {
        guard !matchers.isEmpty else { return }
        let text = matchers.map(Printer.text).joined(separator: ",")
        guard let braces = selector.braces else {
            let end = selector.name?.range.upperBound ?? selector.coreRange.upperBound
            result.edits.append(TextEdit(end..<end, "{\(text)}"))
            return
        }
        let start = braces.lowerBound + 1
        let isEmpty = selector.matchers.isEmpty && !(selector.name?.isQuoted ?? false)
        result.edits.append(TextEdit(start..<start, isEmpty ? text : text + ","))
    }
}

extension LabelMatcher {
    fileprivate func hasBytes(of other: LabelMatcher) -> Bool {
        operation == other.operation && name.utf8.elementsEqual(other.name.utf8)
            && value.utf8.elementsEqual(other.value.utf8)
    }
}
