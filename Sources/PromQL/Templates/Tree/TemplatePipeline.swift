/// `$x := a b | c`: commands, each of which has the value of the one before as its last argument.
package struct TemplatePipeline: Sendable, Hashable {
    /// A variable that is declared or assigned to.
    package struct Variable: Sendable, Hashable {
        /// With its `$`.
        package let name: String
        package let range: Range<Int>
    }

    package let variables: [Variable]
    /// `=` instead of `:=`.
    package let isAssignment: Bool
    package let commands: [TemplateCommand]
    package let range: Range<Int>
    /// A `|` with nothing behind it.
    package let strayPipe: Range<Int>?
}
