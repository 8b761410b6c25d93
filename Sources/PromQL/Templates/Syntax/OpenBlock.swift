/// A control action that waits for its `{{ end }}`.
struct OpenBlock {
    /// What `{{ end }}` makes of it.
    enum Form {
        case branch(TemplateBranch.Form)
        case definition(name: String, nameRange: Range<Int>)
    }

    let form: Form
    /// The bytes of the opening action.
    let opening: Range<Int>
    /// The variables to come back to.
    let mark: Int
    /// A definition has variables and ranges of its own; these are those around it.
    var outer: (scope: TemplateScope, rangeDepth: Int)?
    /// The condition of what is being collected; `nil` after `else`, and in definitions.
    var pipeline: TemplatePipeline?
    var isElse = false
    var cases: [TemplateBranch.Case] = []
    var nodes: [TemplateNode] = []

    var word: String {
        switch form {
        case .branch(let form): form.rawValue
        case .definition: "define"
        }
    }
}
