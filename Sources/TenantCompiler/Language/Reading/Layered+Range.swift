internal import Diagnostics

extension Layered<PrometheusDuration> {
    /// Reports a duration that Kubernetes would refuse, or that its seconds cannot say.
    package func checkRange(_ seconds: ClosedRange<Int64>, _ reader: inout Reader) {
        guard let value, let span else { return }
        if value.milliseconds % 1_000 == 0, seconds.contains(value.milliseconds / 1_000) { return }
        let least = PrometheusDuration(milliseconds: seconds.lowerBound * 1_000).display
        let most = PrometheusDuration(milliseconds: seconds.upperBound * 1_000).display
        reader.report(
            .numberOutOfRange, "`\(value.display)` does not lie between \(least) and \(most) in whole seconds",
            at: span,
            help: "write \(least) to \(most), in whole seconds")
    }
}

extension Layered<Int> {
    /// Reports a number that lies outside what a tool takes.
    package func checkRange(_ range: ClosedRange<Int>, _ reader: inout Reader) {
        guard let value, let span, !range.contains(value) else { return }
        reader.report(
            .numberOutOfRange, "`\(value)` does not lie between \(range.lowerBound) and \(range.upperBound)", at: span,
            help: "write \(range.lowerBound) to \(range.upperBound)")
    }
}
