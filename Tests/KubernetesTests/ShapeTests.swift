import Foundation
import Testing
import YAML

@testable import Kubernetes

/// What fields Kubernetes' objects have, and what is told of others.
struct ShapeTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    private static let python: String? = {
        let own = root.deletingLastPathComponent().appending(path: ".venv/bin/python").path
        return FileManager.default.isExecutableFile(atPath: own) ? own : nil
    }()

    /// A machine without the judge skips its judgement visibly; CI must have it.
    static let isExpected = python != nil || ProcessInfo.processInfo.environment["CI"] != nil

    @Test(.enabled(if: isExpected, "kubernetes-validate is not installed"))
    func agreeWithKubernetesOwnSchemas() throws {
        let lines = ObjectShape.all.sorted { $0.key < $1.key }.map { name, shape in
            ([name] + shape.fields.map { "\($0.name)\($0.isRequired ? "!" : "")\(Self.code($0.shape))" })
                .joined(separator: " ")
        }
        #expect(lines.count > 100)
        let process = Process()
        process.executableURL = URL(filePath: try #require(Self.python))
        process.arguments = [Self.root.appending(path: "Judges/judge_shapes.py").path]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
        try input.fileHandleForWriting.close()
        let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(told.isEmpty, "\(told)")
    }

    private static func code(_ shape: FieldShape) -> String {
        func text(_ shape: FieldShape) -> String {
            switch shape {
            case .text: "s"
            case .flag: "b"
            case .integer: "i"
            case .number: "n"
            case .quantity: "q"
            case .integerOrText: "is"
            case .anything: "?"
            case .object(let name): name.split(separator: "/").last.map(String.init) ?? name
            case .list(let item): "*" + text(item)
            case .map(let item): "%" + text(item)
            }
        }
        return ":" + text(shape)
    }

    private func told(_ spec: Value, kind: String = "Deployment", apiVersion: String = "apps/v1") -> [String] {
        let object: Value = ["apiVersion": .string(apiVersion), "kind": .string(kind), "spec": spec]
        return shapeProblems(of: object, apiVersion: apiVersion, kind: kind).map { problem in
            switch problem.kind {
            case .unknownField(let key, _): "\(problem.pointer): unknown \(key)"
            case .missingField(let key): "\(problem.pointer): lacks \(key)"
            case .wrongType(let wanted, let found): "\(problem.pointer): \(found) for \(wanted)"
            }
        }
    }

    private static func deployment(_ container: Value, replicas: Value = 2) -> Value {
        [
            "replicas": replicas, "selector": ["matchLabels": ["app": "web"]],
            "template": ["metadata": ["labels": ["app": "web"]], "spec": ["containers": [container]]],
        ]
    }

    @Test func whatIsRightIsLeft() {
        #expect(told(Self.deployment(["name": "web", "image": "nginx:1.27", "args": .null])) == [])
        #expect(told(["anything": 1], kind: "Widget", apiVersion: "example.com/v1") == [])
    }

    @Test func whatIsWrongIsTold() {
        #expect(
            told(Self.deployment(["name": "web", "imagee": "nginx"], replicas: "2"))
                == [
                    "spec.replicas: a text for a whole number",
                    "spec.template.spec.containers[0]: unknown imagee",
                    "spec.template.spec.containers[0]: lacks image",
                ])
        #expect(
            told(
                Self.deployment(
                    ["name": "web", "image": "nginx", "env": [["name": "DEBUG", "value": true]], "command": "run"]))
                == [
                    "spec.template.spec.containers[0].env[0].value: `true` for a text",
                    "spec.template.spec.containers[0].command: a text for a list",
                ])
        #expect(told([:]) == ["spec: lacks selector", "spec: lacks template"])
    }
}
