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
    /// What a file holds that is no object of Kubernetes.
    fileprivate init(file path: String, _ value: Value) {
        identity = ObjectIdentity(group: "", kind: "File", namespace: "", name: path)
        self.value = value
    }

    /// A file that is no YAML, as one text.
    fileprivate init(unreadable file: SourceFile) {
        identity = ObjectIdentity(group: "", kind: "File", namespace: "", name: file.path)
        value = ["content": .string(String(decoding: file.bytes, as: UTF8.self))]
    }
}

extension RenderedUnit {
    /// The objects of one of its files.
    ///
    /// What another program reads is one, so that a change of it is shown too.
    func objects(of file: OutputFile) -> [RenderedObject] {
        var diagnostics = DiagnosticList()
        let source = SourceFile(path: file.path, bytes: Array(bytes[file.range]))
        // The compiler's own output was bounded when it was made.
        let tree = parse(source, as: FileID(0), budget: Budget().scaled(by: 1_000), into: &diagnostics)
        // What cannot be read back is compared as text: better a poor comparison than none.
        guard let tree, !diagnostics.hasErrors else { return [RenderedObject(unreadable: source)] }
        return tree.documents.map { document in
            let value = Value(document)
            let isObject = file.holdsObjects || (value["apiVersion"] != nil && value["kind"] != nil)
            return isObject ? RenderedObject(value) : RenderedObject(file: file.path, value)
        }
    }

    /// The objects of the files in whose text some words stand, unchanged ones too.
    func objects(holding words: StaticString) -> [RenderedObject] {
        let wanted = Array("\(words)".utf8)
        return files.filter { Self.holds(bytes[$0.range], wanted) }.flatMap { objects(of: $0) }
    }

    private static func holds(_ bytes: ArraySlice<UInt8>, _ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        return (bytes.startIndex...(bytes.endIndex - wanted.count)).contains { start in
            bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
        }
    }

    /// What the objects of some files hold, but for what a Secret holds of another file of the unit: the configuration of
    /// Alertmanager is compared where it can be read, and said once.
    func comparable(_ files: [OutputFile]) -> (objects: [RenderedObject], copying: Set<ObjectIdentity>) {
        var copying: Set<ObjectIdentity> = []
        let comparable = files.flatMap { objects(of: $0) }.map { object -> RenderedObject in
            guard name.isPlatform, object.identity.isKind("Secret"), let data = object.value["stringData"] else {
                return object
            }
            let members = data.members.map { member -> Member in
                guard let path = path(ofFileHolding: member.value) else { return member }
                copying.insert(object.identity)
                return Member(member.key, .string("the content of \(path)"))
            }
            return RenderedObject(
                .map(object.value.members.map { $0.key == "stringData" ? Member($0.key, .map(members)) : $0 }))
        }
        return (comparable, copying)
    }

    private func path(ofFileHolding value: Value) -> String? {
        guard let text = value.text, !text.isEmpty else { return nil }
        return files.first { $0.range.count == text.utf8.count && bytes[$0.range].elementsEqual(text.utf8) }?.path
    }

    /// Every object of the unit.
    var objects: [RenderedObject] { files.flatMap { objects(of: $0) } }
}
