internal import PromQL

/// An expression of a dashboard, parsed with something in place of each variable.
struct DashboardReading: Sendable {
    /// Its ranges are those of the text that was parsed.
    let expression: Expression?
    /// Of the dashboard's own text, in its words.
    private(set) var problems: [PromQLProblem] = []
    /// What was put in, by where it stands in the text that was parsed.
    private var insertions: [(own: Range<Int>, parsed: Range<Int>)] = []
    private let own: [UInt8]
    private let parsed: [UInt8]

    /// - Parameter choice: In step with the references; nothing where one is left as it is.
    init(_ text: String, _ references: [VariableReference], _ choice: [StandIn?], _ version: PrometheusVersion) {
        own = Array(text.utf8)
        var bytes: [UInt8] = []
        var position = 0
        for (reference, standIn) in zip(references, choice) {
            guard let standIn else { continue }
            bytes += own[position..<reference.range.lowerBound]
            let start = bytes.count
            bytes += standIn.bytes(reference.range.count)
            insertions.append((reference.range, start..<bytes.count))
            position = reference.range.upperBound
        }
        parsed = bytes + own[position...]
        let result = parseExpression(
            insertions.isEmpty ? text : String(decoding: parsed, as: UTF8.self), version: version)
        expression = result.expression
        problems = result.problems.map(original)
    }

    /// A problem of what was parsed, told of the dashboard's own text.
    func original(_ problem: PromQLProblem) -> PromQLProblem {
        guard !insertions.isEmpty else { return problem }
        let range = original(problem.range)
        var message = problem.message
        if let put = Self.text(problem.range, of: parsed), let written = Self.text(range, of: own), !put.isEmpty {
            message = message.replacing("`\(put)`", with: "`\(written)`")
        }
        return PromQLProblem(
            problem.kind, range, message, help: problem.help,
            fix: problem.fix.map { TextEdit(original($0.range), $0.text) })
    }

    /// Bytes of the dashboard's own text.
    func original(_ range: Range<Int>) -> Range<Int> {
        let lower = original(range.lowerBound)
        return lower..<max(lower, original(range.upperBound))
    }

    /// Within what was put in, a place of what it was put in for.
    private func original(_ offset: Int) -> Int {
        var shift = 0
        for (own, parsed) in insertions where parsed.lowerBound < offset {
            if offset < parsed.upperBound { return min(own.upperBound, own.lowerBound + offset - parsed.lowerBound) }
            shift = parsed.upperBound - own.upperBound
        }
        return offset - shift
    }

    private static func text(_ range: Range<Int>, of bytes: [UInt8]) -> String? {
        range.upperBound <= bytes.count ? String(decoding: bytes[range], as: UTF8.self) : nil
    }
}
