import Diagnostics
import Git

/// What a rendered commit says in the manner of Argo CD's source hydrator, for the tools that read it.
struct Hydration {
    let source: CommitDetails
    /// The repository of the sources; null where it has no address.
    let repositoryURL: String?
    /// What renders the same again.
    let command: String
    /// The commit that the source commit itself refers to, such as that of an image.
    let reference: HydrationReference?

    /// At the root of the branch. Nothing is put into `out/`, which holds what `compile` writes and nothing else.
    static let fileName = "hydrator.metadata"
    /// Bytes of a message that are passed on.
    private static let longestBody = 4096

    init(
        _ source: CommitDetails, repositoryURL: String?, folder: String, tenants: [String], environments: [String]
    ) {
        self.source = source
        self.repositoryURL = repositoryURL
        reference = HydrationReference(Trailers(of: "x\n\n" + source.body))
        let parts =
            ["tenantc", "compile", "--rev", source.id.description] + (folder.isEmpty ? [] : ["--source", folder])
            + Set(tenants).sorted().flatMap { ["--tenant", $0] }
            + Set(environments).sorted().flatMap { ["--environment", $0] }
        command = parts.map(Self.quoted).joined(separator: " ")
    }

    /// Whether a file is one that a hydrator wrote.
    static func isMetadata(_ bytes: [UInt8]) -> Bool {
        bytes.first == UInt8(ascii: "{") && String(decoding: bytes, as: UTF8.self).contains("\"drySha\"")
    }

    /// The text of `hydrator.metadata`.
    var file: String {
        var members: [(String, JSONText)] = []
        func add(_ key: String, _ text: String?) {
            if let text, !text.isEmpty { members.append((key, .string(text))) }
        }
        add("repoURL", repositoryURL)
        add("drySha", source.id.description)
        members.append(("commands", .array([.string(command)])))
        add("author", source.mailbox)
        add("date", source.date)
        add("subject", source.subject)
        add("body", body)
        if let reference { members.append(("references", .array([.object([("commit", reference.json)])]))) }
        return JSONText.object(members).document
    }

    /// The text of the note on the rendered commit.
    var note: String { "{\"drySha\":\"\(source.id)\"}" }

    /// Lines that let what is rendered out of the rendered branch refer to the source commit.
    var trailers: [(key: String, value: String)] {
        var lines = [("author", source.mailbox), ("sha", source.id.description)]
        if !source.subject.isEmpty { lines.append(("subject", Self.line(source.subject))) }
        if !body.isEmpty { lines.append(("body", Self.line(JSONText.string(body).document))) }
        if let repositoryURL { lines.append(("repourl", repositoryURL)) }
        lines.append(("date", source.date))
        return lines.map { (HydrationReference.prefix + $0.0, $0.1) }
    }

    /// The message after its subject, without what is told elsewhere.
    private var body: String {
        let lines = source.body.split(separator: "\n", omittingEmptySubsequences: false).filter {
            !$0.lowercased().hasPrefix(HydrationReference.prefix.lowercased())
        }
        var text = lines.joined(separator: "\n")
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return text.utf8.count <= Self.longestBody ? text : Self.cut(text) + "…"
    }

    private static func cut(_ text: String) -> Substring {
        var end = text.startIndex, bytes = 0
        while end < text.endIndex {
            bytes += text[end].utf8.count
            if bytes > longestBody { break }
            end = text.index(after: end)
        }
        return text[..<end]
    }

    /// Text that stays within its line.
    private static func line(_ text: String) -> String {
        var kept = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : String($0) }.joined()
        while kept.last?.isWhitespace ?? false { kept.removeLast() }
        return kept
    }

    private static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            byte.isLetterOrDigit
                || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(byte)
        }
        return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }
}

extension CommitDetails {
    /// The author as RFC 5322 writes an address.
    var mailbox: String {
        let isPlain = authorName.unicodeScalars.allSatisfy { scalar in
            !scalar.isASCII || scalar == " " || scalar == "-" || scalar == "_"
                || UInt8(truncatingIfNeeded: scalar.value).isLetterOrDigit
        }
        let escaped = authorName.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\(isPlain ? authorName : "\"\(escaped)\"") <\(authorEmail)>"
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}
