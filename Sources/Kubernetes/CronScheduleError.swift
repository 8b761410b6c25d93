/// Why a text is no schedule.
package struct CronScheduleError: Error, Hashable, Sendable {
    package let text: String
    /// The field concerned, nil for the schedule as a whole.
    package let field: CronSchedule.Field?
    /// UTF-8 offset of the first byte that is wrong.
    package let offset: Int
    /// One line that says what is wrong.
    package let explanation: String
    package let suggestion: String?

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
