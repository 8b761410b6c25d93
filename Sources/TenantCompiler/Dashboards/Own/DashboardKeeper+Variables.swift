internal import Diagnostics
internal import YAML

/// What may be put in the place of variables.
extension DashboardKeeper {
    /// Whether a variable is one that Grafana knows, and whatever the dashboard gives it stays in its place.
    ///
    /// - Parameter offset: Where the query begins in the text; null where the text is not written there as it is.
    @discardableResult
    mutating func check(
        _ reference: VariableReference, at place: ReferencePlace, _ offset: Int?, of scalar: JSONScalar,
        inside query: String = ""
    ) -> Bool {
        let range = reference.range
        let span = offset.map { scalar.span(of: range.lowerBound + $0..<range.upperBound + $0) } ?? scalar.span
        guard reference.isContained else {
            report(
                .unreadableQuery,
                "Grafana reads a variable here that begins in one part of the query and ends in another",
                at: span, help: "write the variable without more than a format, such as ${\(reference.name):regex}")
            return false
        }
        guard let variable = variables[reference.name] else {
            return checkUndeclared(reference, at: place, span, inside: query)
        }
        for value in variable.values {
            guard let fault = Self.fault(of: value.text, at: place) else { continue }
            report(
                .escapingValue, "a value of variable `\(variable.name)` \(fault)", at: value.span,
                and: [Label(span, "put in here")],
                help: place == .string
                    ? "leave quotes, line breaks and a backslash at the end out of the value"
                    : "choose among words or numbers, and write what stands around them in the query")
        }
        return true
    }

    /// Why a value does not stay where it is put; null where it does.
    private static func fault(of value: String, at place: ReferencePlace) -> String? {
        switch place {
        case .string, .quoted: DashboardVariable.endsStrings(value) ? "ends the string that it is put into" : nil
        case .callee where value.lowercased() == "info": "is `info`, which reads series of its own"
        default: DashboardVariable.isOneWord(value) ? nil : "is more than one word of the query"
        }
    }

    /// Conditions that Grafana adds to every query of the dashboard.
    mutating func checkFilters(of variable: DashboardVariable) {
        for filter in ["filters", "baseFilters"].flatMap({ variable.node[$0]?.items ?? [] }) {
            for (key, place) in [("key", ReferencePlace.name), ("value", .string)] {
                guard let node = filter[key], node.kind == .scalar, let fault = Self.fault(of: node.text, at: place)
                else {
                    continue
                }
                report(
                    .escapingValue, "the \(key) of a filter of variable `\(variable.name)` \(fault)", at: node.span,
                    help: "write a label's name and a value without quotes")
            }
            guard let node = filter["operator"], !Self.operators.contains(node.text) else { continue }
            report(
                .escapingValue, "`\(node.text)` is no operator of a filter", at: node.span,
                help: "write one of \(listed(Self.operators))")
        }
    }

    private static let operators = ["=", "!=", "=~", "!~", "<", ">", "=|", "!=|"]

    private mutating func checkUndeclared(
        _ reference: VariableReference, at place: ReferencePlace, _ span: Span, inside query: String
    ) -> Bool {
        let name = reference.name
        if let nature = VariableNature.ofBuiltIn(name) { if nature != .unknown || place == .string { return true } }
        // `$1` and `$name` are parts of what a regular expression has matched.
        if place == .string, name.allSatisfy(\.isNumber) || query.contains("label_replace") { return true }
        let nearest = Suggestion.nearest(to: name, among: variables.keys.sorted())
        report(
            .undeclaredVariable, "no variable of the dashboard is called `\(name)`", at: span,
            help: nearest.map { "did you mean `\($0)`?" }
                ?? "declare it under `templating`; what `__inputs` declares is only asked for by Grafana's import page")
        return false
    }
}
