import Foundation

/// A real reader of YAML, asked through `Tests/Judges/read_scalars.py`.
enum Judge {
    case pyYAML
    case kubectl

    struct Refusal: Error {
        var reason: String
    }

    /// A machine without the judge skips its verdict visibly; CI must have it, so there the test runs and fails.
    var isExpected: Bool { ProcessInfo.processInfo.environment["CI"] != nil || isInstalled }

    private var isInstalled: Bool {
        switch self {
        case .pyYAML: (try? run(["python3", "-c", "import yaml"], input: "")) != nil
        case .kubectl: Judge.pyYAML.isInstalled && (try? run(["kubectl", "version", "--client"], input: "")) != nil
        }
    }

    /// The value of each document of a stream; for kubectl each has to be an object with a name.
    func read(_ text: String) throws -> [JSON] {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Judges/read_scalars.py").path
        let output = try run(["python3", script] + (self == .kubectl ? ["--kubectl"] : []), input: text)
        return try output.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(JSON.self, from: $0) }
    }

    private func run(_ command: [String], input: String) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["in", "out", "err"].map { folder.appending(path: $0) }
        try Data(input.utf8).write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Refusal(reason: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
        }
        return try Data(contentsOf: files[1])
    }
}
