internal import Diagnostics
internal import YAML

/// One case of a test of the policies, with the sources that it brings.
struct PolicyCase {
    let document: Document
    let spec: PolicyTestSpec
    let files: [CaseFile]

    var name: String { document.name }

    /// - Parameter diagnostics: What is wrong with the case itself.
    init(_ document: Document, in sources: SourceMap, _ diagnostics: inout DiagnosticList) {
        self.document = document
        var reader = Reader(layer: .document)
        var spec = PolicyTestSpec()
        document.lay(over: &spec, &reader)
        spec.checkRequired(Place(document.nameSpan, "PolicyTest `\(document.name)`", node: document.spec), &reader)
        let test = sources[document.file]
        var files = Self.files(of: spec, in: test, &reader)
        let paths = files.map(\.source.path)
        for (index, item) in spec.tenants.elements.enumerated() {
            guard let node = item.node else { continue }
            files.append(Self.tenant(node, number: index + 1, beside: paths + files.map(\.source.path), in: test))
        }
        self.spec = spec
        self.files = files
        diagnostics.append(contentsOf: reader.diagnostics)
    }

    private static func files(of spec: PolicyTestSpec, in test: SourceFile, _ reader: inout Reader) -> [CaseFile] {
        spec.files.items.compactMap { item in
            let parts = item.key.split(separator: "/", omittingEmptySubsequences: false)
            guard SourceLayout.isCandidate(item.key), !item.key.hasPrefix(SourceLayout.policyTests),
                !parts.contains(where: { ["", ".", ".."].contains($0) })
            else {
                reader.report(
                    .invalidPath, "`\(item.key)` is no path of a source", at: item.keySpan, label: "not read",
                    help: "name a .yaml or .json file in `tenants/`, `tiers/` or `policies/`")
                return nil
            }
            return item.value.node.map { file(at: item.key, $0, missing: [], in: test) }
        }
    }

    private static func file(
        at path: String, _ node: Node, missing: [(key: String, value: String)], in test: SourceFile
    ) -> CaseFile {
        node.kind == .mapping
            ? CaseFile(path: path, mapping: node, missing: missing, in: test)
            : CaseFile(path: path, text: node, in: test)
    }

    /// A tenant lies in a folder of its own where the case brings other files for it.
    private static func tenant(_ node: Node, number: Int, beside paths: [String], in test: SourceFile) -> CaseFile {
        let written = node["metadata"]?["name"]?.text ?? ""
        let isPlain = !written.isEmpty && written.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
        let name = isPlain ? written : "tenant-\(number)"
        let hasFolder = paths.contains { $0.hasPrefix("tenants/\(name)/") }
        var path = hasFolder ? "tenants/\(name)/tenant.yaml" : "tenants/\(name).yaml"
        // Two of one name are told as such by the compiler.
        if paths.contains(path) { path = "tenants/\(name)-\(number).yaml" }
        let missing = [("apiVersion", languageVersion), ("kind", Kind.tenant.rawValue)].filter { node[$0.0] == nil }
        return file(at: path, node, missing: missing.map { (key: $0.0, value: $0.1) }, in: test)
    }
}
