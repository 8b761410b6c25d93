/// What one source file may cost. A file over a bound is refused with a diagnostic, never read on.
package struct Budget: Sendable, Hashable {
    /// Bytes of one file.
    package var fileBytes = 4 << 20
    /// Collections inside one another, each alias counted as what it stands for.
    package var depth = 100
    /// Nodes written in one file.
    package var nodes = 200_000
    /// Nodes of one file once each alias is counted as what it stands for, every 32 bytes of text counting as one
    /// node more: the bound on "billion laughs".
    package var expandedNodes = 400_000

    package init() {}

    /// Every bound times `factor`, which is held between 1 and 1,000. Depth ends at 1,000, where libyaml's does,
    /// and a file at 1 GiB, since offsets have 32 bits.
    package func scaled(by factor: Int) -> Budget {
        let factor = min(max(factor, 1), 1_000)
        var scaled = self
        scaled.fileBytes = min(fileBytes * factor, 1 << 30)
        scaled.depth = min(depth * factor, 1_000)
        scaled.nodes *= factor
        scaled.expandedNodes *= factor
        return scaled
    }
}
