/// Whether the series of a result have a label.
package enum LabelPresence: Sendable, Hashable {
    /// Each of them has it.
    case always
    /// Some may have it.
    case sometimes
    /// None has it; the bytes of the expression that see to it, and what they do, as a clause.
    case never(because: Range<Int>, what: String)

    package var isNever: Bool {
        if case .never = self { true } else { false }
    }

    /// What is known where a series is of one kind or of another.
    func joined(with other: LabelPresence) -> LabelPresence {
        switch (self, other) {
        case (.always, .always): .always
        case (.never, .never): self
        default: .sometimes
        }
    }

    /// What is known of a label that has the same value on two sides.
    func met(with other: LabelPresence) -> LabelPresence {
        switch (self, other) {
        // Where the sides contradict each other nothing matches, so that anything holds.
        case (.always, _), (_, .always): .always
        case (.never, _): self
        case (_, .never): other
        case (.sometimes, .sometimes): .sometimes
        }
    }
}
