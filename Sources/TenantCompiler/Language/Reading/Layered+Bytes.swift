internal import Diagnostics
internal import Kubernetes

extension Layered<Quantity> {
    /// Reports an amount of memory or storage that nothing could run with: without a suffix it is in bytes, and `m` is a
    /// thousandth of one.
    ///
    /// - Parameter suffix: Of what was probably meant.
    func checkBytes(_ suffix: String, _ reader: inout Reader) {
        guard let value, let span, value > .zero, value < Quantity(integer: 1 << 20) else { return }
        let meant = value.canonical.prefix { $0.isNumber } + suffix
        reader.report(
            .invalidQuantity, "`\(value.canonical)` is less than a mebibyte", at: span,
            label: value.isInteger ? "this is in bytes" : "`m` is a thousandth, here of a byte",
            help: "did you mean `\(meant)`?",
            fixes: [Fix("write `\(meant)`", edits: [Edit(span, word: String(meant))], isSafe: false)])
    }
}

extension ResourceAmounts {
    func checkBytes(_ reader: inout Reader) {
        for item in items where ["memory", "ephemeral-storage", "storage"].contains(item.key) {
            item.value.checkBytes("Mi", &reader)
        }
    }
}
