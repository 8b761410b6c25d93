internal import Diagnostics
internal import Kubernetes
package import YAML

/// An object that comes out, read back from the bytes that were printed.
///
/// Only objects of files that differ are read, so what has not changed costs a comparison of bytes and no tree is
/// kept for a whole fleet.
package struct RenderedObject: Sendable {
    package let identity: ObjectIdentity
    package let value: Value

    package init(_ value: Value) {
        let metadata = value["metadata"]
        identity = ObjectIdentity(
            group: ObjectKind.group(of: value["apiVersion"]?.text ?? ""), kind: value["kind"]?.text ?? "",
            namespace: metadata?["namespace"]?.text ?? "", name: metadata?["name"]?.text ?? "")
        self.value = value
    }
}

extension RenderedObject {
    /// A file that is no YAML, as one text.
    fileprivate init(unreadable file: SourceFile) {
        identity = ObjectIdentity(group: "", kind: "File", namespace: "", name: file.path)
        value = ["content": .string(String(decoding: file.bytes, as: UTF8.self))]
    }
}

extension RenderedUnit {
    /// The objects of one of its files.
    func objects(of file: OutputFile) -> [RenderedObject] {
        var diagnostics = DiagnosticList()
        let source = SourceFile(path: file.path, bytes: Array(bytes[file.range]))
        // The compiler's own output was bounded when it was made.
        let tree = parse(source, as: FileID(0), budget: Budget().scaled(by: 1_000), into: &diagnostics)
        // What cannot be read back is compared as text: better a poor comparison than none.
        guard let tree, !diagnostics.hasErrors else { return [RenderedObject(unreadable: source)] }
        return tree.documents.map { RenderedObject(Value($0)) }
    }

    /// Every object of the unit.
    var objects: [RenderedObject] { files.flatMap { objects(of: $0) } }
}
