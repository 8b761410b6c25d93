/// Patterns by their text, so that what stands in thousands of routes is compiled once.
package struct PatternTable: Sendable {
    private var patterns: [String: Result<LabelPattern, PatternError>] = [:]
    private let dotMatchesNewline: Bool

    package init(dotMatchesNewline: Bool = false) { self.dotMatchesNewline = dotMatchesNewline }

    package mutating func pattern(_ text: String) throws(PatternError) -> LabelPattern {
        // Equal for Swift is not the same for RE2, so only what is the same bytes is shared.
        if let known = patterns[text], case let result = known, (try? result.get())?.text.hasBytes(of: text) ?? true {
            return try result.get()
        }
        do throws(PatternError) {
            let pattern = try LabelPattern(text, dotMatchesNewline: dotMatchesNewline)
            patterns[text] = .success(pattern)
            return pattern
        } catch {
            patterns[text] = .failure(error)
            throw error
        }
    }
}
