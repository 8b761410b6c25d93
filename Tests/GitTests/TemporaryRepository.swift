import Foundation
import Testing

/// A repository of the real git in a folder of its own, which goes with it.
final class TemporaryRepository {
    /// The folder that everything of a test lies in.
    let area: String
    /// The working tree.
    let root: String

    init(_ arguments: [String] = []) throws {
        area = FileManager.default.temporaryDirectory.appending(path: "tenantc-git-\(UUID().uuidString)").path
        root = area + "/repository"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        try git(["init", "--quiet", "--initial-branch=main"] + arguments)
    }

    deinit { try? FileManager.default.removeItem(atPath: area) }

    static let identity = [
        "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@example.com", "GIT_AUTHOR_DATE": "@1700000000 +0000",
        "GIT_COMMITTER_DATE": "@1700000000 +0000", "GIT_CONFIG_NOSYSTEM": "1", "GIT_ALLOW_PROTOCOL": "file",
    ]

    @discardableResult
    func git(_ arguments: [String], in folder: String? = nil, mayFail: Bool = false) throws -> String {
        let result = try Shell.run("git", arguments, in: folder ?? root, environment: Self.identity)
        if !mayFail { try #require(result.status == 0, "git \(arguments): \(result.all)") }
        return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func tenantc(
        _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
    ) throws -> Shell.Result {
        try Shell.run(Shell.tenantc, arguments, in: folder ?? root, environment: environment)
    }

    func write(_ path: String, _ text: String) throws {
        let url = URL(filePath: root).appending(path: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func writeTenant(_ name: String, below prefix: String = "", tier: String = "basic") throws {
        try write(prefix + "tenants/\(name).yaml", Self.tenant(name, tier: tier))
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: root + "/" + path) }

    func commitAll(_ message: String = "change") throws {
        try git(["add", "--all"])
        try git(["commit", "--quiet", "--message", message])
    }

    static func tenant(_ name: String, tier: String = "basic") -> String {
        """
        apiVersion: tenantc.dev/v1
        kind: Tenant
        metadata: { name: \(name) }
        spec:
          tier: \(tier)
          owner: { email: owner@\(name).example }

        """
    }

    /// A tier and two tenants, committed.
    static func filled(below prefix: String = "") throws -> TemporaryRepository {
        let repository = try TemporaryRepository()
        try repository.write(
            prefix + "tiers/basic.yaml",
            """
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: basic }
            spec:
              quota: { pods: 10 }

            """)
        try repository.writeTenant("acme", below: prefix)
        try repository.writeTenant("globex", below: prefix)
        try repository.commitAll()
        return repository
    }
}
