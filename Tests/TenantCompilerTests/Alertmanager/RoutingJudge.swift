import Foundation

/// amtool and promtool of the machine, as judges of what is emitted.
enum RoutingJudge {
    /// Missing judges are errors in CI and visible skips elsewhere.
    static let hasAmtool = isCI || find("amtool") != nil
    static let hasPromtool = isCI || find("promtool") != nil
    static let isCI = ProcessInfo.processInfo.environment["CI"] != nil

    struct Missing: Error {
        let program: String
    }

    /// Exit status and all that a program printed.
    static func run(_ program: String, _ arguments: [String], in folder: URL? = nil) throws -> (Int32, String) {
        guard let path = find(program) else { throw Missing(program: program) }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    /// A configuration in a file of its own, for as long as it is looked at.
    static func withFile<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
        try withFiles(["alertmanager.yml": text]) { try body($0.appending(path: "alertmanager.yml").path) }
    }

    static func withFiles<Result>(_ files: [String: String], _ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let url = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        return try body(folder)
    }

    /// The receivers that amtool names for an alert, in its order.
    static func receivers(of labels: [String: String], in file: String) throws -> [String] {
        let pairs = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let (status, text) = try run("amtool", ["config", "routes", "test", "--config.file=\(file)"] + pairs)
        guard status == 0, let line = text.split(separator: "\n").last else { throw Refused(text: text) }
        return line.split(separator: ",").map(String.init)
    }

    struct Refused: Error {
        let text: String
    }

    private static func find(_ program: String) -> String? {
        ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(program)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
