package import YAML

/// What happened to one field of an object.
package struct FieldChange: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case added
        case removed
        case changed
        /// A list whose order counts has the same items in another order.
        case reordered
    }

    package let path: [FieldStep]
    package let kind: Kind
    /// Absent for what is added.
    package let old: Value
    /// Absent for what is removed.
    package let new: Value
    /// How the two were compared.
    package let meaning: ScalarMeaning

    package init(
        _ path: [FieldStep], _ kind: Kind, old: Value = .absent, new: Value = .absent, meaning: ScalarMeaning = .plain
    ) {
        self.path = path
        self.kind = kind
        self.old = old
        self.new = new
        self.meaning = meaning
    }

    /// How much an amount has grown or shrunk, such as `×2` or `−25%`; null where it is no amount.
    package var growth: String? {
        guard kind == .changed, let before = meaning.amount(old), let after = meaning.amount(new) else { return nil }
        return Growth.text(from: before, to: after)
    }
}
