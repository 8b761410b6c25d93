package import Kubernetes

/// A rule that Kubernetes has for names of some kind.
package protocol NameRule: TextRule {
    /// What the API server would find wrong with a name, or null.
    static func objection(to text: String) -> NameProblem?
}

extension NameRule {
    package static func problem(in text: String) -> TextProblem? {
        objection(to: text).map { TextProblem($0.message, suggestion: $0.suggestion) }
    }

    package static var check: Check { .invalidName }
}
