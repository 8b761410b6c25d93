/// A term and the fields that are taken of it.
package struct TemplateOperand: Sendable, Hashable {
    /// What a value can begin with.
    package enum Term: Sendable, Hashable {
        /// `.`, also that before the first field of `.a.b`.
        case dot
        case null
        case bool(Bool)
        case number(GoNumber)
        case string(TemplateString)
        case function(String)
        /// With its `$`.
        case variable(String)
        case pipeline(TemplatePipeline)
        /// What could not be read.
        case broken
    }

    /// `.name`.
    package struct Field: Sendable, Hashable {
        /// Without the dot.
        package let name: String
        /// The bytes, with the dot.
        package let range: Range<Int>
    }

    package let term: Term
    package let termRange: Range<Int>
    package let fields: [Field]

    package var range: Range<Int> {
        termRange.lowerBound..<max(termRange.upperBound, fields.last?.range.upperBound ?? 0)
    }

    /// Whether it can take the value of the command before it.
    var isExecutable: Bool {
        switch term {
        case .null, .bool, .number, .string: false
        case .dot: !fields.isEmpty
        case .function, .variable, .pipeline, .broken: true
        }
    }
}
