import Foundation
import Testing

/// What is shared between projects, beside this one.
enum Shared {
    /// Nil on machines that have no such folder.
    static func folder(_ path: String) -> URL? {
        var project = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<3 { project.deleteLastPathComponent() }
        let folder = project.deletingLastPathComponent().appendingPathComponent("shared/\(path)")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    static let corpus = folder("corpus/alertmanager")
    static let seeds = folder("seeds")
}

/// The configurations of the shared corpus, each with amtool's verdict in its first line.
@Suite(.enabled(if: Shared.corpus != nil, "the shared corpus is not there"))
struct CorpusTests {
    @Test func theVerdictIsAmtools() throws {
        let folder = try #require(Shared.corpus)
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yml" }.sorted { $0.path < $1.path }
        #expect(files.count >= 20)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            let reading = Reading(text)
            let isAccepted = text.hasPrefix("# verdict of amtool 0.25.0 check-config: SUCCESS")
            #expect(reading.refusals.isEmpty == isAccepted, "\(file.lastPathComponent)\n\(reading.summary)")
        }
    }
}
