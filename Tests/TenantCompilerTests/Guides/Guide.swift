import Diagnostics
import Foundation
import Testing
import YAML

@testable import TenantCompiler

/// A guide that the language was made for: its file beside this repository, the golden tree that does what it does,
/// and its objects one by one.
struct Guide: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    /// Kinds whose objects all stand in the table.
    let kinds: [String]
    let objects: [GuideObject]
    /// What stands in the place of the guide's variables, `${…}`.
    var variables: KeyValuePairs<String, String> = [:]

    static let all = [ecp, selfHealing, governance, infrastructure]

    var testDescription: String { name }

    /// The guides lie beside the repository where it is developed.
    static let folder = Repository.root.deletingLastPathComponent().appending(path: "shared/seeds")
    static let areHere = FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))

    /// What the guide's golden tree compiles to, by path.
    func compile() async throws -> [String: String] {
        let folder = Repository.tests.appending(path: "Golden/\(name)")
        let sources = try Repository.files(under: folder).filter {
            !$0.path.hasPrefix("expected/") && $0.path != "report.txt"
        }
        return await TenantCompiler.compile(SourceMap(sources), Fixture.options).files
    }

    /// The guide, with its variables filled in.
    func text() throws -> String {
        let bytes = try Data(contentsOf: Self.folder.appending(path: file))
        return variables.reduce(String(decoding: bytes, as: UTF8.self)) { text, variable in
            text.replacingOccurrences(of: "${\(variable.key)}", with: variable.value)
        }
    }

    /// The Kubernetes objects of the guide's YAML blocks.
    func shown() throws -> [Value] {
        try documents().filter { $0["apiVersion"]?.text != nil && $0["kind"]?.text != nil }
    }

    /// What the guide gives a Helm chart, as far as it begins with a key.
    func values(of key: String) throws -> [Value] {
        try documents().filter { $0["apiVersion"] == nil && $0[key] != nil }
    }

    private func documents() throws -> [Value] {
        var blocks: [[Substring]] = []
        var isInside = false
        for line in try text().split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```yaml"
                if isInside { blocks.append([]) }
            } else if isInside {
                blocks[blocks.count - 1].append(line)
            }
        }
        return blocks.flatMap { Value.documents(in: $0.joined(separator: "\n") + "\n") }
    }

    /// An object as the guide has it, among those that it shows; null where the guide no longer makes it.
    func wanted(_ object: GuideObject, among shown: [Value]) throws -> Value? {
        if let program = object.program {
            return try text().contains(program.line) ? Value.documents(in: program.object).first : nil
        }
        return shown.first { $0["kind"]?.text == object.kind && $0["metadata"]?["name"]?.text == object.name }
    }
}

extension Value {
    /// The documents of a text, as far as it can be read.
    static func documents(in text: String) -> [Value] {
        let sources = SourceMap([SourceFile(path: "text.yaml", text: text)])
        var ignored = DiagnosticList()
        guard let id = sources.ids.first, let tree = parse(sources[id], as: id, into: &ignored) else { return [] }
        return tree.documents.map { Value($0) }
    }

    /// Every scalar with its path; environment and volumes by name and rules by alert, since their order means nothing,
    /// nor which group a rule is in.
    func leaves(_ path: String = "") -> [(path: String, value: Value)] {
        switch self {
        case .map(let members):
            return members.flatMap { $0.value.leaves(path.isEmpty ? $0.key : "\(path).\($0.key)") }
        case .list(let items):
            let field = path.split(separator: ".").last ?? ""
            if field == "groups" { return items.flatMap { $0.leaves(path) } }
            let isByName = Self.listsByName.contains(String(field))
            return items.enumerated().flatMap { index, item in
                let name = isByName ? (item["name"] ?? item["alert"] ?? item["job_name"])?.text : nil
                return item.leaves("\(path)[\(name ?? "\(index)")]")
            }
        case .null, .absent: return []
        case .string(let text) where Self.holdsYAML(path, text):
            return Self.documents(in: text).first?.leaves(path) ?? [(path, self)]
        case .bool, .int, .number, .string: return [(path, self)]
        }
    }

    private static let listsByName: Set<String> = [
        "env", "volumes", "volumeMounts", "rules", "datasources", "scrape_configs", "probe",
    ]

    /// Whether a text is a file of YAML that an object holds.
    private static func holdsYAML(_ path: String, _ text: String) -> Bool {
        (path.hasSuffix(".yml") || path.hasSuffix(".yaml")) && text.contains("\n")
    }
}
