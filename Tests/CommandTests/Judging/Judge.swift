import Foundation

/// Real readers of what is compiled: `Tests/Judges`.
enum Judge {
    static let folder = Tool.repository.appending(path: "Tests/Judges").path
    /// Schemas of custom resources. They lie beside the repository where it is developed, and in CI.
    static let definitions = Tool.repository.deletingLastPathComponent().appending(path: "shared/crds").path

    /// Missing judges are errors in CI and visible skips elsewhere.
    static let canJudge = Tool.isCI || canImport("yaml, jsonschema, kubernetes_validate")
    static let canJudgeCustom = canJudge && (Tool.isCI || FileManager.default.fileExists(atPath: definitions))
    static let hasPromtool = Tool.isCI || Tool.find("promtool") != nil && canImport("yaml")
    static let hasKubectl = Tool.isCI || Tool.find("kubectl") != nil && canImport("yaml")

    /// Python as the machine has it set up, with `.venv` first.
    static func python(_ arguments: [String], in directory: String = Tool.repository.path) -> Invocation {
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = Tool.searchPath
        return Invocation(arguments: ["python3"] + arguments, folder: directory, environment: environment)
    }

    /// What a schema of `docs/schemas` has against a file; empty where it is valid.
    static func complaints(of schema: String, about file: String, in folder: TemporaryFolder) throws -> String {
        let script = """
            import json, jsonschema, sys
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            errors = list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2]))))
            for error in errors: print(list(error.absolute_path), error.message)
            """
        let path = Tool.repository.appending(path: "docs/schemas/\(schema)").path
        let verdict = try python(["-c", script, path, file], in: folder.path).run()
        return verdict.text + verdict.errors
    }

    private static func canImport(_ modules: String) -> Bool {
        (try? python(["-c", "import \(modules)"]).run())?.status == 0
    }
}
