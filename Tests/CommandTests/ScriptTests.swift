import Foundation
import Testing

/// Runs every command script; `RECORD=1` rewrites them with what they print now, and that run fails.
@Suite struct ScriptTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scripts")
    private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    private static let records = ProcessInfo.processInfo.environment["RECORD"] == "1"

    @Test func scriptsAreFound() { #expect(Self.names.count > 10) }

    @Test(arguments: names) func goesAsWritten(name: String) throws {
        let file = Self.folder.appending(path: name)
        let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let script = Script(written)
        let ran = try script.run(in: TemporaryFolder())
        if Self.records, ran.text != written {
            try Data(ran.text.utf8).write(to: file)
            Issue.record("\(name) was rewritten")
            return
        }
        for (expected, found) in zip(script.steps, ran.steps) where expected != found {
            guard case .command(let command, let wanted) = expected, case .command(_, let printed) = found else {
                continue
            }
            Issue.record("\(name): $ \(command)\nexpected:\n\(wanted)\nfound:\n\(printed)")
        }
        #expect(script.text == written, "\(name) is not laid out as RECORD=1 would")
    }

    @Test func aScriptIsReadAsItIsWritten() {
        let text = """
            Prose.

            -- a/b.yaml --
            one

            two

            $ first
            1| out
            1/ end
            2| err
            exit 3

            $ second

            """
        let script = Script(text)
        #expect(
            script.steps == [
                .file(path: "a/b.yaml", text: "one\n\ntwo\n"),
                .command("first", transcript: "1| out\n1/ end\n2| err\nexit 3\n"),
                .command("second", transcript: ""),
            ])
        #expect(script.text == text)
    }
}
