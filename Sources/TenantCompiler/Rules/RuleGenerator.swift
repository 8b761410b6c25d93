/// Makes the rules of one purpose for a unit: a pure function, one file each.
package struct RuleGenerator: Sendable {
    /// What the groups' names begin with, and exemptions and tests know it by.
    package let name: String
    /// When, in a line, as the reference shows it.
    package let summary: String
    package let generate: @Sendable (Unit) -> [RuleGroup]

    package init(_ name: String, _ summary: String, generate: @escaping @Sendable (Unit) -> [RuleGroup]) {
        self.name = name
        self.summary = summary
        self.generate = generate
    }

    /// Every generator, in the order that groups come out.
    package static let all: [RuleGenerator] = [
        .goldenSignals, .saturation, .reachability, .resources, .databases, .efficiency, .budget, .objectives,
    ]
}
