/// A place where a template reads a label by its name.
package struct LabelReference: Sendable, Hashable {
    package let source: TemplateLabels
    package let name: String
    /// The bytes of the name: with its dot where it is a field, with its quotes where it is a text.
    package let range: Range<Int>
    /// Whether it is only asked whether the label is there.
    package let isCondition: Bool
}
