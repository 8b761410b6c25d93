import Foundation
import Testing

/// Debian's amtool as the judge of what Alertmanager takes and where it sends alerts.
enum Amtool {
    private static let path = ["/usr/bin/amtool", "/usr/local/bin/amtool", "/opt/homebrew/bin/amtool"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Missing it is an error where `CI` is set, and elsewhere a test that is skipped.
    static let isMissing = path == nil && ProcessInfo.processInfo.environment["CI"] == nil

    /// Whether each of the configurations is accepted, by one run over all of them.
    static func accepts(_ configurations: [String]) throws -> [(isAccepted: Bool, answer: String)] {
        try withFolder { folder in
            let files = try configurations.enumerated().map { index, text in
                let file = folder.appendingPathComponent("\(index).yml")
                try Data(text.utf8).write(to: file)
                return file.path
            }
            var verdicts: [(Bool, String)] = []
            var rest = files[...]
            while !rest.isEmpty {
                let output = try run(["check-config"] + rest)
                let answers = output.components(separatedBy: "Checking '").dropFirst()
                for answer in answers {
                    verdicts.append((answer.contains("  SUCCESS") && !answer.contains("FAILED"), answer))
                }
                // A crash ends the run: it is the last file's, and the others are tried anew.
                if let last = answers.last, !last.contains("  SUCCESS"), !last.contains("FAILED") {
                    verdicts[verdicts.count - 1] = (false, "crashed: \(last)")
                }
                guard !answers.isEmpty else { break }
                rest = rest.dropFirst(answers.count)
            }
            return verdicts
        }
    }

    /// The receivers that amtool names for each alert, by a few processes at once.
    static func receivers(of alerts: [[String]], in configuration: String) throws -> [[String]] {
        try withFolder { folder in
            let file = folder.appendingPathComponent("alertmanager.yml")
            try Data(configuration.utf8).write(to: file)
            return try alerts.map { labels in
                let output = try run(["config", "routes", "test", "--config.file=\(file.path)"] + labels)
                return output.trimmingCharacters(in: .newlines).components(separatedBy: ",")
            }
        }
    }

    static func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(path, "amtool is not installed"))
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    private static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("amtool-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
