import Foundation
import PromQL

/// Prometheus' own reader of rules.
enum Promtool {
    struct Failure: Error {
        let message: String
    }

    /// A machine without it skips its verdicts visibly; CI must have it, so there the test runs and fails.
    static let isExpected = ProcessInfo.processInfo.environment["CI"] != nil || version != nil

    /// The release of the one that is installed.
    static let version: String? = {
        guard let output = try? run(["promtool", "--version"]), output.status == 0 else { return nil }
        let words = output.text.split(whereSeparator: \.isWhitespace)
        guard let index = words.firstIndex(of: "version"), index + 1 < words.count else { return nil }
        return String(words[index + 1])
    }()

    /// The same as the language knows it, for what is asked of that language; 2.42 where none is installed.
    static let release: PrometheusVersion = {
        let numbers = (version ?? "").split(separator: ".").prefix(2).compactMap { Int($0) }
        return numbers.count == 2 ? PrometheusVersion(numbers[0], numbers[1]) : PrometheusVersion(2, 42)
    }()

    /// What it has against each expression; `nil` where it takes it. One process judges them all.
    static func verdicts(on expressions: [String]) throws -> [String?] {
        var file = "groups:\n- name: g\n  rules:\n"
        for (index, expression) in expressions.enumerated() {
            file += "  - record: r\(index)\n    expr: \(quoted(expression))\n"
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "rules.yaml").path
        try Data(file.utf8).write(to: URL(filePath: path))
        let output = try run(["promtool", "check", "rules", path])
        var verdicts = [String?](repeating: nil, count: expressions.count)
        for line in output.text.split(separator: "\n") where line.contains("group \"g\", rule ") {
            guard let start = line.range(of: "\"r"), let end = line[start.upperBound...].firstIndex(of: "\""),
                let index = Int(line[start.upperBound..<end]), verdicts.indices.contains(index)
            else { throw Failure(message: String(line)) }
            verdicts[index] = String(line)
        }
        // Whatever else it says, such as that the file cannot be read, makes all verdicts void.
        guard output.status == 0 || verdicts.contains(where: { $0 != nil }) else {
            throw Failure(message: output.text)
        }
        return verdicts
    }

    /// A text as YAML and JSON both read it.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for unit in text.utf16 {
            if unit >= 0x20, unit < 0x7F, unit != 0x22, unit != 0x5C, let scalar = UnicodeScalar(unit) {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return result + "\""
    }

    static func run(_ command: [String]) throws -> (status: Int32, text: String) {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let output = try FileHandle(forWritingTo: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
}
