import Testing
import YAML

/// An object that a guide shows, and what comes out in its place.
struct GuideObject: Sendable, CustomTestStringConvertible {
    let kind: String
    /// Its name in the guide.
    let name: String
    /// What comes out, from the environment's folder; with its ending where it is no manifest.
    let output: String
    /// Where the guide says something else, as prefixes of paths, each with why ours is the better.
    let differences: [(path: String, why: GuideReason)]
    /// The object as the guide's program makes it; null where it is written as YAML.
    var program: Program?
    /// The path at which the guide has what our whole file is.
    var root = ""
    /// The key of a ConfigMap's file that is compared, and not the ConfigMap.
    var file: String?

    /// A line of the guide that makes an object, and the object.
    struct Program: Sendable {
        let line: String
        let object: String
    }

    init(_ kind: String, _ name: String, _ output: String, _ differences: KeyValuePairs<String, GuideReason> = [:]) {
        self.kind = kind
        self.name = name
        self.output = output
        self.differences = differences.map { ($0.key, $0.value) }
    }

    /// An object that a line of a program makes.
    init(
        _ kind: String, _ name: String, _ output: String, madeBy line: String, _ object: String,
        _ differences: KeyValuePairs<String, GuideReason> = [:]
    ) {
        self.init(kind, name, output, differences)
        program = Program(line: line, object: object)
    }

    /// What comes out, as a path from `out/`.
    var path: String {
        let isManifest = ![".yml", ".json"].contains { output.hasSuffix($0) }
        return "production/\(output)" + (isManifest ? ".yaml" : "")
    }

    /// What comes out is what the guide has at a path of its object.
    func at(_ root: String) -> GuideObject {
        var object = self
        object.root = root
        return object
    }

    /// What comes out is a file in a ConfigMap.
    func inside(_ file: String) -> GuideObject {
        var object = self
        object.file = file
        return object
    }

    /// The values of what comes out, by path.
    func leaves(of text: String) -> [String: Value] {
        var made = Value.documents(in: text).first
        if let file { made = made?["data"]?[file]?.text.flatMap { Value.documents(in: $0).first } }
        return Dictionary(made?.leaves(root) ?? [], uniquingKeysWith: { first, _ in first })
    }

    var testDescription: String { "\(kind) \(name)" }
}
