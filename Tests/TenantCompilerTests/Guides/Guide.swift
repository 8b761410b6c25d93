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

    static let all = [ecp, selfHealing]

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

    /// The Kubernetes objects of the guide's YAML blocks.
    func shown() throws -> [Value] {
        try documents().filter { $0["apiVersion"]?.text != nil && $0["kind"]?.text != nil }
    }

    /// What the guide gives a Helm chart, as far as it begins with a key.
    func values(of key: String) throws -> [Value] {
        try documents().filter { $0["apiVersion"] == nil && $0[key] != nil }
    }

    private func documents() throws -> [Value] {
        let bytes = try Data(contentsOf: Self.folder.appending(path: file))
        var blocks: [[Substring]] = []
        var isInside = false
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```yaml"
                if isInside { blocks.append([]) }
            } else if isInside {
                blocks[blocks.count - 1].append(line)
            }
        }
        return blocks.flatMap { Value.documents(in: $0.joined(separator: "\n") + "\n") }
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

    /// A ConfigMap with its YAML files read, so that they are compared by what they say.
    var withFilesOpened: Value {
        guard case .map(let members) = self, self["kind"]?.text == "ConfigMap" else { return self }
        return .map(
            members.map { member in
                guard member.key == "data", case .map(let files) = member.value else { return member }
                return Member(
                    "data",
                    .map(
                        files.map { file in
                            guard file.key.hasSuffix(".yaml"), let text = file.value.text,
                                let document = Value.documents(in: text).first, case .map = document
                            else { return file }
                            return Member(file.key, document)
                        }))
            })
    }

    /// Every scalar with its path; environment and volumes by name, since their order means nothing.
    func leaves(_ path: String = "") -> [(path: String, value: Value)] {
        switch self {
        case .map(let members):
            return members.flatMap { $0.value.leaves(path.isEmpty ? $0.key : "\(path).\($0.key)") }
        case .list(let items):
            let isByName = ["env", "volumes", "volumeMounts"].contains { path.hasSuffix("." + $0) }
            return items.enumerated().flatMap { index, item in
                item.leaves("\(path)[\(isByName ? item["name"]?.text ?? "\(index)" : "\(index)")]")
            }
        case .null, .absent: return []
        case .bool, .int, .number, .string: return [(path, self)]
        }
    }
}
