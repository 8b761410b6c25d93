internal import Diagnostics
internal import YAML

/// Names the places of one source file as exemptions do.
struct SecretPlace {
    let file: FileID
    let path: String
    let role: SourceRole

    func span(_ range: Range<Int>) -> Span {
        Span(
            file: file, start: UInt32(truncatingIfNeeded: range.lowerBound),
            end: UInt32(truncatingIfNeeded: range.upperBound))
    }

    /// - Parameters:
    ///   - root: The document that the secret stands in; null where the file could not be read.
    ///   - path: The keys that lead to it.
    func sighting(_ hit: TokenScan.Hit, in root: Node?, at path: [String]) -> SecretSighting {
        let keys = path.map(Self.shown).joined(separator: ".")
        return SecretSighting(
            span: span(hit.range), noun: hit.noun,
            subject: "secret/\(head(root))" + (keys.isEmpty ? "" : "/\(keys)"), owner: owner(root))
    }

    /// A key may be a secret too, or too long for a name.
    private static func shown(_ key: String) -> String {
        key.utf8.count > 100 || !TokenScan.hits(in: Array(key.utf8)).isEmpty ? "…" : key
    }

    /// `<Kind>/<name>` of documents and objects, the file's name in its tenant's folder of others.
    private func head(_ root: Node?) -> String {
        if case .rules = role { return fileName }
        if case .dashboard = role { return fileName }
        guard let root, let kind = text(root["kind"]), let name = text(root["metadata"]?["name"]) else {
            return fileName
        }
        return "\(Self.shown(kind))/\(Self.shown(name))"
    }

    private var fileName: String {
        switch role {
        case .manifest(let folder), .rules(let folder), .dashboard(let folder), .usage(let folder):
            String(path.dropFirst(folder.count + 1))
        case .unread(let folder?): String(path.dropFirst(folder.count + 1))
        default: path
        }
    }

    private func owner(_ root: Node?) -> SecretSighting.Owner {
        switch role {
        case .manifest(let folder), .rules(let folder), .dashboard(let folder), .usage(let folder): .folder(folder)
        case .unread(let folder?): .folder(folder)
        case .tenant: text(root?["metadata"]?["name"]).map { .tenant($0) } ?? .platform
        default: .platform
        }
    }

    private func text(_ node: Node?) -> String? {
        node.flatMap { $0.kind == .scalar && !$0.utf8.isEmpty ? $0.text : nil }
    }
}
