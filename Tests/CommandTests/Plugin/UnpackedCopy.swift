import Foundation
import Testing

/// A copy of sources as Argo CD unpacks it for a plugin: no repository, and nothing that the plugin may write.
struct UnpackedCopy {
    /// Holds the copy and the program, which the plugin's user may not be able to reach elsewhere.
    let area: TemporaryFolder
    var root: String { area.path + "/copy" }

    /// The user that Argo CD's containers run as.
    private static let user = "999"

    static let canRun = Tool.isCI || geteuid() == 0 && Tool.find("setpriv") != nil
    static let reason: Comment = "becoming user \(user) needs root and setpriv"

    /// - Parameter change: Is done to the copy before it is closed for writing.
    init(
        of folders: [String] = ["tiers", "policies", "tenants"], _ change: (TemporaryFolder) throws -> Void = { _ in }
    )
        throws
    {
        area = try TemporaryFolder()
        for folder in folders {
            let target = URL(filePath: "\(area.path)/copy/\(folder)")
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: Tool.repository.appending(path: folder), to: target)
        }
        try change(area)
        try FileManager.default.copyItem(atPath: Tool.path, toPath: "\(area.path)/tenantc")
        let closed = try Invocation(
            arguments: ["chmod", "-R", "u=rX,g=rX,o=rX", root, "\(area.path)/tenantc"], folder: "/"
        ).run()
        guard closed.status == 0 else { throw Failure(text: closed.errors) }
    }

    /// Runs a command of the plugin in an application's folder, with the environment that is given and nothing else:
    /// no home, no standard input, no right to gain others.
    func plugin(_ command: String, in path: String = ".", _ environment: [String: String] = [:]) throws -> Outcome {
        let given = ["ARGOCD_APP_NAME": "acme", "ARGOCD_APP_SOURCE_PATH": path, "ARGOCD_APP_PARAMETERS": "null"]
            .merging(environment) { $1 }
        let variables = given.map { "\($0.key)=\($0.value)" }.sorted()
        let becoming = ["setpriv", "--reuid=\(Self.user)", "--regid=\(Self.user)", "--clear-groups", "--no-new-privs"]
        let shell = ["/bin/sh", "-c", "exec \"$@\" <&-", "sh"]
        return try Invocation(
            arguments: shell + becoming + ["env", "-i"] + variables + ["\(area.path)/tenantc", "plugin", command],
            folder: "\(root)/\(path)"
        ).run()
    }

    /// The parameters of an application, as Argo CD writes them.
    static func parameters(_ values: [(String, String)]) -> [String: String] {
        let items = values.map { "{\"name\":\"\($0.0)\",\"string\":\"\($0.1)\"}" }
        return ["ARGOCD_APP_PARAMETERS": "[\(items.joined(separator: ","))]"]
    }
}
