import Testing

/// An object that a guide shows, and what comes out in its place.
struct GuideObject: Sendable, CustomTestStringConvertible {
    let kind: String
    /// Its name in the guide.
    let name: String
    /// What comes out, from the environment's folder.
    let output: String
    /// Where the guide says something else, as prefixes of paths, each with why ours is the better.
    let differences: [(path: String, why: GuideReason)]

    init(_ kind: String, _ name: String, _ output: String, _ differences: KeyValuePairs<String, GuideReason> = [:]) {
        self.kind = kind
        self.name = name
        self.output = output
        self.differences = differences.map { ($0.key, $0.value) }
    }

    var testDescription: String { "\(kind) \(name)" }
}
