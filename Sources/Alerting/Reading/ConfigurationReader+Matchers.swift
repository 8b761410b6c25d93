internal import Diagnostics
internal import LabelMatching
internal import YAML

extension ConfigurationReader {
    /// The matchers of a route or of one side of an inhibition, in all three spellings.
    mutating func matchers(_ node: Node, match: String, matchRE: String, matchers: String) -> [RouteMatcher] {
        var result: [RouteMatcher] = []
        for (key, operation) in [(match, MatchOperation.equal), (matchRE, .matches)] {
            for entry in node[key]?.entries ?? [] where entry.value.kind == .scalar {
                if entry.value.isNull, operation == .matches {
                    hasLostMatchers = true
                    refuse("`\(key)` has no expression for `\(entry.key.text)`", at: entry.key.span)
                    continue
                }
                let text = entry.value.isNull ? "" : entry.value.text
                let span = Span(file: entry.key.span.file, start: entry.key.span.start, end: entry.value.span.end)
                add(LabelMatcher(entry.key.text, operation, text), at: span, &result)
            }
        }
        for item in node[matchers]?.items ?? [] where item.kind == .scalar {
            for matcher in self.matchers(inLine: item) { add(matcher, at: item.span, &result) }
        }
        return result
    }

    private mutating func matchers(inLine node: Node) -> [LabelMatcher] {
        let text = node.isNull ? "" : node.text
        do throws(MatcherText.Fault) {
            return try MatcherText.parse(text)
        } catch {
            // From 0.27 on a second parser is asked, which knows quoted names.
            if version >= AlertmanagerVersion(0, 27), let matchers = QuotedMatcherText.parse(text) { return matchers }
            hasLostMatchers = true
            refuse("`matchers` cannot be read: \(error.message)", at: node.span, help: "write `name=\"value\"`")
            return []
        }
    }

    private mutating func add(_ matcher: LabelMatcher, at span: Span, _ matchers: inout [RouteMatcher]) {
        do throws(PatternError) {
            matchers.append(RouteMatcher(try LabelCondition(matcher, &patterns), span))
        } catch {
            hasLostMatchers = true
            let wrapped = try? RegularExpression("^(?:\(matcher.value))$")
            if wrapped != nil {
                // Alertmanager puts its anchors around the text, and so takes a parenthesis that closes theirs.
                diagnostics.append(
                    Diagnostic(
                        code: AlertmanagerConfiguration.unbalancedCode,
                        message: "the expression for `\(matcher.name)` closes the group that anchors it",
                        labels: [Label(span, error.message)],
                        help: "escape the parenthesis, or open it within the expression"))
            } else {
                refuse("the expression for `\(matcher.name)` is not valid: \(error.message)", at: span)
            }
        }
    }
}
