/// A word of an action, with its bytes.
struct TemplateToken: Sendable, Hashable {
    /// What a token is.
    enum Kind: Sendable, Hashable {
        case space, assign, declare, pipe, comma, leftParen, rightParen
        case string, rawString, character, number, complex
        case variable, field, dot, identifier, bool
        case keyword(TemplateKeyword)
        /// A character that no grammar has a place for.
        case other
        /// `}}`, with its trim marker.
        case close
    }

    let kind: Kind
    let range: Range<Int>
}
