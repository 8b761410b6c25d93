/// A label that a template reads and that nothing can have there.
package struct ImpossibleLabel: Sendable, Hashable {
    /// Where what takes the label away is written.
    package enum Place: Sendable, Hashable {
        /// In the rule's expression.
        case expression(Range<Int>)
        /// In the template: in one of its queries.
        case template(Range<Int>)
        /// Nowhere: Prometheus itself gives no such label.
        case nowhere
    }

    package let reference: LabelReference
    package let place: Place
    /// What takes the label away, as a clause.
    package let what: String
    package let help: String?

    /// The same as a problem of the template.
    package var problem: TemplateProblem {
        TemplateProblem(
            .impossibleLabel, reference.range, "there is never a label `\(reference.name)` here: \(what)", help: help)
    }
}
