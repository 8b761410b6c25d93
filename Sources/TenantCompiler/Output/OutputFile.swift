package import Kubernetes

/// A file of `out/`: its path from there, and its bytes in its unit's.
package struct OutputFile: Sendable {
    package let path: String
    package let range: Range<Int>
    /// Where its object comes when a stream is applied from its start.
    package let order: ApplyOrder
}
