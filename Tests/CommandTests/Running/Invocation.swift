import Foundation

/// A program to run.
struct Invocation {
    var arguments: [String]
    var folder: String
    var environment = Tool.environment

    /// The program under test, by its full path.
    static func tenantc(_ arguments: [String], in folder: TemporaryFolder) -> Invocation {
        Invocation(arguments: [Tool.path] + arguments, folder: folder.path)
    }

    /// Runs the program to its end.
    func run(atMost seconds: Double = 120) throws -> Outcome { try start().wait(atMost: seconds) }

    /// Starts the program, with nothing to read.
    func start() throws -> RunningProcess {
        guard let program = arguments.first.flatMap({ $0.hasPrefix("/") ? $0 : Tool.find($0) }) else {
            throw Failure(text: "\(arguments.first ?? "nothing") is not installed")
        }
        let results = try TemporaryFolder()
        for name in ["1", "2"] { try results.write("", to: name) }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = Array(arguments.dropFirst())
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: results.path + "/1"))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: results.path + "/2"))
        try process.run()
        return RunningProcess(process: process, results: results)
    }
}

/// What a test could not do.
struct Failure: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
}
