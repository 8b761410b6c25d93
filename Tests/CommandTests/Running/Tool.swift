import Foundation

/// The program under test, and the repository it belongs to.
enum Tool {
    /// `.build/<configuration>`, where the test bundle lies as well.
    static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    static let path = folder.appending(path: "tenantc").path
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Whether what is missing has to be installed: on a user's machine its tests are skipped.
    static let isCI = ProcessInfo.processInfo.environment["CI"] != nil

    /// The search path, with the judges' Python first where there is one.
    static let searchPath: String = {
        let inherited = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return "\(folder.path):\(repository.path)/.venv/bin:\(inherited)"
    }()

    /// A clean environment: the same on every machine but for the search path.
    static let environment = [
        "PATH": searchPath, "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "TZ": "UTC", "TERM": "xterm",
    ]

    static func find(_ program: String) -> String? {
        searchPath.split(separator: ":").map { "\($0)/\(program)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
