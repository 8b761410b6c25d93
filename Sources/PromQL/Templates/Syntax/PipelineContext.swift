/// What a pipeline is part of, which decides what it may declare.
enum PipelineContext: String {
    case command, `if`, with, range, block, template
    case parentheses

    /// Where a value is missing, in words.
    var place: String {
        switch self {
        case .command: "in the action"
        case .parentheses: "in the parentheses"
        default: "after `\(rawValue)`"
        }
    }
}
