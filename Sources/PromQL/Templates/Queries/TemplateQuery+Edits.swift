/// Changes of a query, carried to the template that holds it.
extension TemplateQuery {
    /// What changes of the PromQL are as changes of the template; fails where they cannot be written there.
    package func templateEdits(for edits: [TextEdit]) throws(TemplateProblem) -> [TextEdit] {
        var result: [TextEdit] = []
        for edit in edits { result.append(try templateEdit(for: edit)) }
        return result
    }

    private func templateEdit(for edit: TextEdit) throws(TemplateProblem) -> TextEdit {
        let origins = literal.origins
        guard edit.range.lowerBound >= 0, edit.range.upperBound < origins.count else {
            throw TemplateProblem(.unwritableQuery, range, "a change lies outside of the query")
        }
        let (start, end) = (origins[edit.range.lowerBound], origins[edit.range.upperBound])
        guard start >= 0, end >= 0 else {
            throw TemplateProblem(
                .unwritableQuery, literal.place(of: edit.range), "a change would cut one escaped character in two")
        }
        return TextEdit(start..<max(start, end), try written(edit))
    }

    private func written(_ edit: TextEdit) throws(TemplateProblem) -> String {
        guard literal.isRaw else { return Self.escaped(edit.text) }
        for scalar in edit.text.unicodeScalars where scalar == "`" || scalar == "\r" {
            throw TemplateProblem(
                .unwritableQuery, literal.place(of: edit.range),
                "a query in backquotes can hold \(scalar == "`" ? "no backquote" : "no carriage return")",
                help: "write the query in double quotes")
        }
        return edit.text
    }

    /// Text as it stands in double quotes.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
