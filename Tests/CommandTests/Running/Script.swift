/// A command script in plain text: prose, then files and commands in the order in which they happen.
///
///     What the script shows.
///
///     -- tenants/acme.yaml --
///     the file's text, up to the next line that begins with `-- ` or `$ `
///
///     $ a command for sh, with tenantc on its search path
///     1| a line of standard output
///     1/ a last line that has no end
///     2| a line of standard error
///     exit 1
///
/// An empty line follows what a command printed; `exit` stands there when it is not 0. Control characters
/// are shown by their pictures (`␛`), so that a script can be read in a terminal.
struct Script {
    enum Step: Equatable {
        case file(path: String, text: String)
        case command(String, transcript: String)
    }

    var prose = ""
    var steps: [Step] = []

    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        prose = Self.take(&lines) { !Self.begins($0) }
        while let line = lines.popFirst() {
            if line.hasPrefix("$ ") {
                let transcript = Self.take(&lines) { !$0.isEmpty && !Self.begins($0) }
                while lines.first?.isEmpty ?? false { lines.removeFirst() }
                steps.append(.command(String(line.dropFirst(2)), transcript: transcript))
            } else {
                let path = String(line.dropFirst(3).dropLast(3))
                var body = Self.take(&lines) { !Self.begins($0) }
                // The empty line before the next step is not the file's.
                if body.hasSuffix("\n\n") { body.removeLast() }
                steps.append(.file(path: path, text: body))
            }
        }
    }

    /// The script as text; what `init` reads back as the same.
    var text: String {
        var text = prose
        for step in steps {
            switch step {
            case .file(let path, let body): text += "-- \(path) --\n\(body)\n"
            case .command(let command, let transcript): text += "$ \(command)\n\(transcript)\n"
            }
        }
        while text.hasSuffix("\n\n") { text.removeLast() }
        return text
    }

    /// The script as it goes now.
    func run(in folder: TemporaryFolder) throws -> Script {
        var script = self
        for index in steps.indices {
            switch steps[index] {
            case .file(let path, let body): try folder.write(body, to: path)
            case .command(let command, _):
                let shell = Invocation(arguments: ["/bin/sh", "-c", command], folder: folder.path)
                script.steps[index] = .command(command, transcript: Self.transcript(of: try shell.run(), in: folder))
            }
        }
        return script
    }

    private static func transcript(of outcome: Outcome, in folder: TemporaryFolder) -> String {
        lines(outcome.text, "1", folder) + lines(outcome.errors, "2", folder)
            + (outcome.status == 0 ? "" : "exit \(outcome.status)\n")
    }

    private static func lines(_ text: String, _ stream: String, _ folder: TemporaryFolder) -> String {
        guard !text.isEmpty else { return "" }
        var parts = pictured(text.replacing(folder.path, with: "[FOLDER]")).split(
            separator: "\n", omittingEmptySubsequences: false)
        let hasEnd = parts.last?.isEmpty ?? false
        if hasEnd { parts.removeLast() }
        return parts.enumerated().map { index, line in
            let mark = index == parts.count - 1 && !hasEnd ? "/" : "|"
            return "\(stream)\(mark)\(line.isEmpty ? "" : " ")\(line)\n"
        }.joined()
    }

    private static func pictured(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 && scalar != "\n"
            scalars.append(isControl ? Unicode.Scalar(0x2400 + scalar.value) ?? scalar : scalar)
        }
        return String(scalars)
    }

    private static func begins(_ line: Substring) -> Bool { line.hasPrefix("$ ") || line.hasPrefix("-- ") }

    private static func take(_ lines: inout ArraySlice<Substring>, while isWanted: (Substring) -> Bool) -> String {
        var text = ""
        while let line = lines.first, isWanted(line) {
            text += line + "\n"
            lines.removeFirst()
        }
        return text
    }
}
