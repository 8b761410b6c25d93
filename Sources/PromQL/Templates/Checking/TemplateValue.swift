/// A value as far as it is known before a template runs.
struct TemplateValue {
    var type: TemplateType
    /// The text itself, where it is written there.
    var literal: TemplateString?
    /// The number itself, where it is written there.
    var number: GoNumber?
    /// The bytes that it comes from.
    var range: Range<Int>

    init(_ type: TemplateType, _ range: Range<Int>, literal: TemplateString? = nil, number: GoNumber? = nil) {
        self.type = type
        self.range = range
        self.literal = literal
        self.number = number
    }
}
