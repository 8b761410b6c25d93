import Foundation
import Testing

/// git's own smart HTTP server on loopback, behind a name and a password.
final class GitServer {
    let root: String
    let log: String
    let port: String
    static let environment = ["TENANTC_GIT_TOKEN": "open-sesame", "TENANTC_GIT_USERNAME": "robot"]

    private let origin: String
    private let process = Process()
    private let input = Pipe()

    /// Whether there is what serves; missing judges are errors in CI and visible skips elsewhere.
    static let canServe =
        ProcessInfo.processInfo.environment["CI"] != nil
        || (try? Shell.run("sh", ["-c", "test -x \"$(git --exec-path)/git-http-backend\" && python3 -c ''"], in: "/"))?
            .status == 0

    /// - Parameter certificate: A file of key and certificate, to serve https; null for http.
    init(in area: String, certificate: String? = nil) throws {
        origin = certificate == nil ? "http://127.0.0.1" : "https://localhost"
        root = area + "/served"
        log = area + "/requests"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Judges/serve_git.py").path
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", script, root, log] + (certificate.map { ["--certificate", $0] } ?? [])
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        port = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        try #require(!port.isEmpty)
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    /// A bare copy of a repository that is served, and its address.
    func serve(_ repository: TemporaryRepository, as name: String = "fleet.git") throws -> (folder: String, url: String)
    {
        try repository.git(["clone", "--quiet", "--bare", repository.root, root + "/" + name])
        try repository.git(["config", "http.receivepack", "true"], in: root + "/" + name)
        return (root + "/" + name, "\(origin):\(port)/\(name)")
    }

    var requests: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }
}
