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

extension Keyed<QuotaKey, Layered<Quantity>> {
    /// - Parameter isOwn: Whether an amount of a layer is this document's; others are told where they are read.
    func checkBytes(_ reader: inout Reader, where isOwn: (Layer) -> Bool) {
        for item in items where item.key.hasSuffix("memory") || item.key.hasSuffix("storage") {
            guard let origin = item.value.origin, isOwn(origin.layer) else { continue }
            item.value.checkBytes("Gi", &reader)
        }
    }
}

extension ResourceAmounts {
    func checkBytes(_ reader: inout Reader) {
        for item in items where ["memory", "ephemeral-storage", "storage"].contains(item.key) {
            item.value.checkBytes("Mi", &reader)
        }
    }
}
