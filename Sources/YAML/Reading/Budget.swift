/// What one source file may cost. A file over a bound is refused with a diagnostic, never read on.
package struct Budget: Sendable, Hashable {
    /// Bytes of one file.
    package var fileBytes = 4 << 20
    /// Collections inside one another.
    package var depth = 100
    /// Nodes written in one file.
    package var nodes = 200_000
    /// Nodes of one file once each alias is counted as what it stands for: the bound on "billion laughs". A
    /// scalar counts once more for every 128 bytes.
    package var expandedNodes = 400_000

    package init() {}

    /// Every bound times `factor`, which is held between 1 and 1,000.
    package func scaled(by factor: Int) -> Budget {
        let factor = min(max(factor, 1), 1_000)
        var scaled = self
        scaled.fileBytes *= factor
        scaled.depth *= factor
        scaled.nodes *= factor
        scaled.expandedNodes *= factor
        return scaled
    }
}
