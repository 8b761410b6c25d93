internal import Diagnostics
internal import PromQL
internal import YAML

/// Queries, and the values that are put into them.
extension DashboardKeeper {
    /// The expression of a panel, an annotation or anything else.
    mutating func keepExpression(_ node: Node, asks use: DataSourceUse) {
        guard use == .prometheus || use == .mixed || use == .grafana, !node.isNull else { return }
        guard node.style == .doubleQuoted else {
            report(
                .unreadableQuery, "`expr` is no text", at: node.kind == .scalar ? node.span : node.span.head,
                help: "write the expression in quotes")
            return
        }
        guard node.text.contains(where: { !$0.isWhitespace }) else { return }
        let scalar = JSONScalar(node, in: sources)
        guard let kept = keep(scalar.text, 0, of: scalar, by: { $0.keep($1) }) else { return }
        edits += scalar.edits(kept)
    }

    /// A variable's query; its values of another day, where it is a choice of data sources, are another Grafana's.
    mutating func keep(_ variable: DashboardVariable, asks use: DataSourceUse) {
        if variable.dataSourceType != nil {
            for (key, empty) in [("current", "{}"), ("options", "[]")] {
                guard let node = variable.node[key], node.kind != .scalar else { continue }
                edits.append(Edit(node.span, replacement: empty))
            }
        }
        if variable.type == "adhoc" { checkFilters(of: variable) }
        guard variable.type == "query", use == .prometheus || use == .mixed || use == .grafana,
            let query = variable.node["query"], !query.isNull
        else { return }
        let text = query.kind == .mapping ? query["query"] : query
        guard let text, text.style == .doubleQuoted else {
            report(
                .unreadableQuery, "the query of variable `\(variable.name)` is no text", at: (text ?? query).span.head,
                help: "write one such as label_values(up, job)")
            return
        }
        let scalar = JSONScalar(text, in: sources)
        guard let kept = keepVariableQuery(scalar) else { return }
        edits += scalar.edits(kept)
        // What Grafana shows in its list of variables.
        if let shown = variable.node["definition"], shown.style == .doubleQuoted, shown.text == text.text {
            edits += JSONScalar(shown, in: sources).edits(kept)
        }
    }

    private mutating func keepVariableQuery(_ scalar: JSONScalar) -> [TextEdit]? {
        let bytes = Array(scalar.text.utf8)
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        switch VariableQuery(bytes) {
        case .nothing: return []
        case .allValues(let label):
            guard isLabel(label, of: scalar) else { return nil }
            return [TextEdit(label.lowerBound..<label.lowerBound, "{\(unit.tenantMatcher)}, ")]
        case .values(let selector, let label):
            guard isLabel(label, of: scalar) else { return nil }
            return keepSelector(part(selector), selector.lowerBound, of: scalar)
        case .result(let range):
            return keep(part(range), range.lowerBound, of: scalar) { $0.keep($1) }
        case .series(let range): return keepSelector(part(range), range.lowerBound, of: scalar)
        case .metrics(let pattern):
            // Grafana lists the names of everybody's metrics and then looks for the pattern anywhere in them.
            let text = JSONScalar.quoted(".*(?:\(part(pattern))).*")
            let query = "{__name__=~\(text),\(unit.tenantMatcher)}"
            guard keep(query, nil, of: scalar, by: { $0.keep($1) }) != nil else { return nil }
            return [TextEdit(0..<bytes.count, "label_values(\(query), __name__)")]
        case .labelNames:
            report(
                .unreadableQuery, "`label_names` lists the labels of every tenant and takes no condition",
                at: scalar.span, help: "list the values of a label, such as label_values(up, job)")
            return nil
        }
    }

    private mutating func isLabel(_ range: Range<Int>, of scalar: JSONScalar) -> Bool {
        let bytes = Array(scalar.text.utf8)[range]
        let references = VariableReference.all(in: Array(bytes))
        let isName = !bytes.isEmpty && bytes.allSatisfy(VariableReference.isWordPart)
        guard isName || references.first.map({ $0.range == 0..<bytes.count && $0.isContained }) ?? false else {
            report(
                .unreadableQuery, "`label_values` ends in no label", at: scalar.span(of: range),
                help: "write label_values(<selector>, <label>)")
            return false
        }
        for reference in references { check(reference, at: .name, range.lowerBound, of: scalar) }
        return true
    }

    private mutating func keepSelector(_ text: String, _ offset: Int, of scalar: JSONScalar) -> [TextEdit]? {
        var isSelector = true
        let edits = keep(text, offset, of: scalar) { queries, expression in
            guard let kept = queries.keepSelector(expression) else {
                isSelector = false
                return QueryKeeper.Kept()
            }
            return kept
        }
        guard isSelector else {
            report(
                .unreadableQuery, "this is no choice of series, which is all that Grafana asks labels of",
                at: scalar.span(of: offset..<offset + text.utf8.count),
                help: "write a selector, such as up{job=\"api\"}, or query_result(<expression>)")
            return nil
        }
        return edits
    }

    /// Judges a part of a text and gives the insertions into all of it; null after a report of why it is not shown.
    ///
    /// - Parameter offset: Where the part begins in the text; null where it is not written there as it is.
    private mutating func keep(
        _ text: String, _ offset: Int?, of scalar: JSONScalar,
        by judge: (QueryKeeper, DashboardExpression) -> QueryKeeper.Kept
    ) -> [TextEdit]? {
        let expression = DashboardExpression(text) { name in
            variables[name]?.nature ?? VariableNature.ofBuiltIn(name)
        }
        var isSound = true
        for (reference, place) in zip(expression.references, expression.places)
        where !check(reference, at: place, offset, of: scalar, inside: text) { isSound = false }
        guard isSound else { return nil }
        let kept = judge(queries, expression)
        for problem in kept.problems { report(problem, offset, of: scalar) }
        grantUses.formUnion(kept.grantUses)
        guard let offset else { return [] }
        return kept.edits.map { TextEdit($0.range.moved(by: offset), $0.text) }
    }

    private mutating func report(_ problem: PromQLProblem, _ offset: Int?, of scalar: JSONScalar) {
        var fixes: [Fix] = []
        if let offset, let fix = problem.fix {
            let edit = Edit(scalar.span(of: fix.range.moved(by: offset)), replacement: JSONScalar.escaped(fix.text))
            fixes = [Fix("write `\(fix.text)`", edits: [edit], isSafe: false)]
        }
        report(
            Check.of(problem.kind), problem.message,
            at: offset.map { scalar.span(of: problem.range.moved(by: $0)) } ?? scalar.span, help: problem.help,
            fixes: fixes)
    }
}

extension Range<Int> {
    fileprivate func moved(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
