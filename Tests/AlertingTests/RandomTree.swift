import TestSupport

/// Draws routing trees over a few labels, and alerts that carry some of these.
struct RandomTree {
    var generator: SeededGenerator
    private(set) var receivers = 0

    init(generator: SeededGenerator) { self.generator = generator }

    /// A whole alertmanager.yml.
    mutating func configuration(breadth: Int = 4, depth: Int = 3) -> String {
        receivers = 0
        let routes = children(breadth: breadth, depth: depth, indent: "  ")
        let names = (0...receivers).map { "- name: r\($0)\n" }.joined()
        return "route:\n  receiver: r0\n\(routes)receivers:\n\(names)"
    }

    mutating func alert() -> [String] {
        Self.labels.filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }.map { "\($0)=\(value())" }
    }

    private mutating func children(breadth: Int, depth: Int, indent: String) -> String {
        let count = Int.random(in: 0...breadth, using: &generator)
        guard depth > 0, count > 0 else { return "" }
        return indent + "routes:\n" + (0..<count).map { _ in route(breadth, depth, indent) }.joined()
    }

    private mutating func route(_ breadth: Int, _ depth: Int, _ indent: String) -> String {
        let inner = indent + "  "
        let matchers = (0..<Int.random(in: 0...2, using: &generator)).map { _ in "'\(matcher())'" }
        var text = "\(indent)- matchers: [\(matchers.joined(separator: ", "))]\n"
        if Int.random(in: 0..<3, using: &generator) > 0 {
            receivers += 1
            text += "\(inner)receiver: r\(receivers)\n"
        }
        if Int.random(in: 0..<3, using: &generator) == 0 { text += "\(inner)continue: true\n" }
        return text + children(breadth: breadth, depth: depth - 1, indent: inner)
    }

    private mutating func matcher() -> String {
        let name = Self.labels.randomElement(using: &generator) ?? "a"
        let operation = ["=", "=", "=", "!=", "=~", "=~", "!~"].randomElement(using: &generator) ?? "="
        let expression = ["x|y", "x.*", ".+", ".*", "", "[xy]", "(xx|z)?", "y+", "[^x]+"].randomElement(
            using: &generator)
        return "\(name)\(operation)\"\(operation.hasSuffix("~") ? expression ?? "" : value())\""
    }

    private mutating func value() -> String { ["x", "y", "z", "xx"].randomElement(using: &generator) ?? "x" }

    private static let labels = ["tenant", "severity", "team"]
}
