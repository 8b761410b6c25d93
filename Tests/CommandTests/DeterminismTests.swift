import Foundation
import Testing

/// The same sources give the same bytes, whatever surrounds them.
@Suite struct DeterminismTests {
    private static let circumstances: [Circumstance] = [
        Circumstance("C locale", environment: ["LC_ALL": "C"]),
        Circumstance("Turkish locale", environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]),
        Circumstance("time zone", environment: ["TZ": "Asia/Kathmandu"]),
        Circumstance(
            "environment", environment: ["TERM": "dumb", "COLUMNS": "20", "NO_COLOR": "1", "TMPDIR": "/nowhere"]),
        Circumstance("folder", folder: "deep/er/a b ü"),
        Circumstance("closed umask", umask: "077"), Circumstance("open umask", umask: "000"),
        Circumstance("one thread", arguments: ["--jobs", "1"]),
        Circumstance("eight threads", arguments: ["--jobs", "8"]),
        Circumstance("reverse order of files", order: { $0.sorted().reversed() }),
        Circumstance(
            "another order of files", order: { $0.sorted { $0.reversed().lexicographicallyPrecedes($1.reversed()) } }),
        Circumstance("absolute paths", isAbsolute: true),
    ]

    @Test(arguments: circumstances) func givesTheSameBytes(circumstance: Circumstance) throws {
        let usual = try TemporaryFolder()
        let wanted = try Circumstance("usual").compile(in: usual)
        try #require(wanted.count > 100)
        let isSame = try circumstance.compile(in: TemporaryFolder()) == wanted
        #expect(isSame)
    }

    struct Circumstance: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let environment: [String: String]
        let folder: String
        let umask: String
        let arguments: [String]
        let order: @Sendable ([String]) -> [String]
        let isAbsolute: Bool

        init(
            _ name: String, environment: [String: String] = [:], folder: String = "x", umask: String = "022",
            arguments: [String] = [], order: @escaping @Sendable ([String]) -> [String] = { $0.sorted() },
            isAbsolute: Bool = false
        ) {
            testDescription = name
            self.environment = environment
            self.folder = folder
            self.umask = umask
            self.arguments = arguments
            self.order = order
            self.isAbsolute = isAbsolute
        }

        /// The files of `out/`, and what goes to standard output.
        func compile(in target: TemporaryFolder) throws -> [String: [UInt8]] {
            for path in order(try Self.sources()) {
                let bytes = try Data(contentsOf: Tool.repository.appending(path: path))
                try target.write([UInt8](bytes), to: "\(folder)/\(path)")
            }
            let place = isAbsolute ? ["--source", "\(target.path)/\(folder)"] : []
            var files: [String: [UInt8]] = [:]
            let commands = [
                "compile": [["compile"], place, arguments].flatMap(\.self),
                "stream": [["compile", "--out", "-", "--environment", "production"], place, arguments].flatMap(\.self),
                "findings": [["check", "--format", "json"], place, arguments].flatMap(\.self),
            ]
            for (name, arguments) in commands {
                let run = try Invocation(
                    arguments: ["/bin/sh", "-c", "umask \(umask); exec tenantc \"$@\"", "sh"] + arguments,
                    folder: isAbsolute ? "/" : "\(target.path)/\(folder)",
                    environment: Tool.environment.merging(environment) { $1 }
                ).run()
                guard run.status == 0 else { throw Failure(text: run.errors) }
                files["/" + name] = run.output
            }
            return files.merging(try target.files(below: "\(folder)/out")) { $1 }
        }

        private static func sources() throws -> [String] {
            try ["tiers", "policies", "tenants"].flatMap { folder in
                try FileManager.default.subpathsOfDirectory(atPath: Tool.repository.appending(path: folder).path)
                    .filter { $0.hasSuffix("ml") }.map { "\(folder)/\($0)" }
            }
        }
    }
}
