/// What generated groups of several tenants have in common: all but the names of tenant and namespace, and amounts.
struct RuleShape: Sendable, Hashable {
    let generator: String
    /// Whose generated groups differ by it in one unit.
    let part: String
    let shape: String
    /// The tenant's amounts, which what is written for it holds.
    private(set) var amounts: String

    /// What is proved once: one amount stands for every other.
    var proved: RuleShape {
        var shape = self
        shape.amounts = ""
        return shape
    }

    /// Null for what an author wrote, and for a group without alerts.
    init?(_ group: RuleGroup) {
        guard case .generated(let generator) = group.origin, group.rules.contains(where: \.isProved) else {
            return nil
        }
        self.generator = generator
        part = group.part
        shape = group.shape
        amounts = group.amounts
    }

    /// As a file is named for it.
    var fileName: String { part.isEmpty ? generator : "\(generator).\(part)" }
}
