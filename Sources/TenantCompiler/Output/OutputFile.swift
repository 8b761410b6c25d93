package import Kubernetes

/// A file of `out/`: where it goes, and its bytes in its unit's.
package struct OutputFile: Sendable {
    /// From the output folder, as all files of one folder share it.
    package let folder: String
    package let name: String
    package let range: Range<Int>
    /// Whether it holds objects of Kubernetes, and not what another program reads.
    package let holdsObjects: Bool
    /// Of its first object.
    private let apiVersion: String
    private let kind: String

    /// - Parameter first: The first of its objects; null for a file of another kind.
    init(folder: String, name: String, range: Range<Int>, first: Manifest?) {
        self.folder = folder
        self.name = name
        self.range = range
        holdsObjects = first != nil
        apiVersion = first?.apiVersion ?? ""
        kind = first?.kind ?? ""
    }

    /// From the output folder.
    package var path: String { "\(folder)/\(name)" }

    /// Where its object comes when a stream is applied from its start.
    package var order: ApplyOrder { ApplyOrder(apiVersion: apiVersion, kind: kind) }
}
