/// Why a text is no schedule.
package struct CronScheduleError: Error, Hashable, Sendable {
    package let text: String
    /// The field concerned, nil for the schedule as a whole.
    package let field: CronSchedule.Field?
    /// UTF-8 offset of the first byte that is wrong.
    package let offset: Int
    /// One line that says what is wrong.
    package let explanation: String
    /// What was probably meant by the word at the offset.
    package let suggestion: String?

    /// The whole text with what was probably meant.
    package var meantText: String? {
        guard let suggestion else { return nil }
        guard field != nil else { return suggestion }
        let word = text.utf8.dropFirst(offset).prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ",") }
        let start = String(decoding: text.utf8.prefix(offset), as: UTF8.self)
        let rest = String(decoding: text.utf8.dropFirst(offset + word.count), as: UTF8.self)
        let meant = start + suggestion + rest
        return (try? CronSchedule.parse(meant)) == nil ? nil : meant
    }

    init(
        text: String, field: CronSchedule.Field? = nil, offset: Int, explanation: String, suggestion: String? = nil
    ) {
        self.text = text
        self.field = field
        self.offset = offset
        self.explanation = explanation
        self.suggestion = suggestion
    }
}
