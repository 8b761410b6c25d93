import Foundation

/// A repository of tenants in which the gates' scripts are run, with `gh` and `curl` that only note how they are called.
struct GateRun {
    let folder: TemporaryFolder
    /// The folder of the sources; a name that a shell must not take for more.
    let source: String

    /// What no script may make.
    static let canary = "canary"

    init(source: String = "a $(touch canary);`touch canary`&touch canary|\"'") throws {
        folder = try TemporaryFolder()
        self.source = source
        let fleet = try TemporaryFolder()
        try Fleet(folder: Tool.repository).prepare(in: fleet)
        try FileManager.default.copyItem(atPath: fleet.path, toPath: "\(folder.path)/repository/\(source)")
        try FileManager.default.createDirectory(atPath: folder.path + "/runner", withIntermediateDirectories: true)
        for name in ["gh", "curl"] {
            try folder.write(
                "#!/bin/bash\nprintf '%s\\n' \"$@\" --- >>\"$CALLS\"\n\(Self.answers[name] ?? "")", to: "bin/\(name)")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/\(name)")
        }
        try git(["init", "--quiet", "--initial-branch=main"])
        _ = try tenantc(["compile"])
        try commit()
        try git(["branch", "base"])
    }

    /// For `gh` the comment that is there, for `curl` the user, then the notes.
    private static let answers = [
        "gh": "case \"$*\" in *--paginate*) printf '%s' \"${COMMENT:-}\" ;; esac\nexit \"${GH_STATUS:-0}\"\n",
        "curl": """
        cat >>"$CALLS"
        case "$*" in
        *user*) echo '{"id": 7}' ;;
        *per_page*) cat "$NOTES" ;;
        esac

        """,
    ]

    func git(_ arguments: [String]) throws {
        let person = ["-c", "user.name=a", "-c", "user.email=a@b.example"]
        let run = try Invocation(arguments: ["git"] + person + arguments, folder: folder.path + "/repository").run()
        guard run.status == 0 else { throw Failure(text: run.errors) }
    }

    func commit() throws {
        try git(["add", "--all"])
        try git(["commit", "--quiet", "--message", "change"])
    }

    func tenantc(_ arguments: [String]) throws -> Outcome {
        try Invocation(
            arguments: [Tool.path] + arguments + ["--source", source], folder: folder.path + "/repository"
        ).run()
    }

    /// Replaces text in one of the sources.
    func edit(_ file: String, _ old: String, _ new: String) throws {
        let path = "repository/\(source)/\(file)"
        try folder.write(try folder.text(path).replacing(old, with: new), to: path)
    }

    /// Runs a script of the gates.
    func run(_ arguments: [String], _ more: [String: String] = [:]) throws -> Outcome {
        let own = [
            "PATH": "\(folder.path)/bin:\(Tool.searchPath)", "RUNNER_TEMP": folder.path + "/runner",
            "GITHUB_OUTPUT": folder.path + "/output", "GITHUB_STEP_SUMMARY": folder.path + "/summary",
            "GITHUB_REPOSITORY": "company/platform", "CALLS": folder.path + "/calls", "TENANTC": Tool.path,
            "SOURCE": source, "TENANTC_SOURCE": source,
        ]
        for name in ["output", "summary", "calls"] { try folder.write("", to: name) }
        let environment = Tool.environment.merging(own) { $1 }.merging(more) { $1 }
        return try Invocation(
            arguments: arguments, folder: folder.path + "/repository", environment: environment
        ).run()
    }

    /// What a script gave to the steps after it.
    func output(_ name: String) throws -> String? {
        try folder.text("output").split(separator: "\n").last { $0.hasPrefix(name + "=") }
            .map { String($0.dropFirst(name.count + 1)) }
    }

    /// Whether something of the input was run.
    var hasCanary: Bool {
        (FileManager.default.enumerator(atPath: folder.path)?.contains {
            ($0 as? String)?.hasSuffix(Self.canary) == true
        })
            ?? false
    }
}
