/// What a problem of a template is about; the compiler gives each kind a code.
package enum TemplateProblemKind: String, Sendable, Hashable, CaseIterable {
    /// What promtool, or Alertmanager, refuses to parse, and nothing else.
    case syntax
    /// Nested more deeply than is read, or longer.
    case tooComplex
    /// A field that the value does not have.
    case unknownField
    /// A function that gets more or fewer arguments than it takes, or a value that takes none.
    case wrongArgumentCount
    /// A function that gets what it cannot take, or numbers and texts that are compared with each other.
    case wrongArgumentType
    /// A regular expression or a format that does not hold.
    case invalidPattern
    /// An assignment to a variable, or a use of one, that does not exist where it stands.
    case undefinedVariable
    /// A template that nobody defines.
    case undefinedTemplate
    /// A `|` with nothing behind it.
    case strayPipe
    /// A query that is not written as one text, so that nobody can tell what it reads.
    case dynamicQuery
    /// A query that is not PromQL.
    case invalidQuery
    /// A query that cannot be rewritten where it is written.
    case unwritableQuery
    /// A label that the value cannot have.
    case impossibleLabel
}
