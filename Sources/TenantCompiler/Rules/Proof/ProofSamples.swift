/// Samples in the notation of promtool.
enum ProofSamples {
    /// A value that stays.
    static func gauge(_ value: String, times count: Int = 60) -> String { "\(value)+0x\(count)" }

    /// A counter that grows by so much a sample.
    static func counter(_ step: Int64, times count: Int = 60) -> String { "0+\(step)x\(count)" }

    /// A value that changes by so much a sample, such as `-1`.
    static func line(from start: String, by step: String, times count: Int = 60) -> String {
        "\(start)\(step.hasPrefix("-") ? "" : "+")\(step)x\(count)"
    }
}

extension RuleProof.Series {
    /// A series with the labels of a selector's equality matchers.
    init(_ metric: String, _ matchers: String, _ labels: String, _ values: String) {
        self.init("\(metric){\([matchers, labels].filter { !$0.isEmpty }.joined(separator: ","))}", values)
    }
}
