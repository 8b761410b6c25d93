/// The words of the template language that no function can have for a name.
enum TemplateKeyword: String, Sendable, Hashable, CaseIterable {
    case block, `break`, `continue`, define, `else`, end, `if`
    case null = "nil"
    case range, template, with
}
