import Diagnostics
import Git

/// A commit that a source commit names by its `Argocd-reference-commit-` trailers, as the job that bumps an image does.
struct HydrationReference {
    /// By the last word of their trailers.
    private let values: [String: String]

    static let prefix = "Argocd-reference-commit-"

    /// Null where no trailer names one. What is not as Argo CD wants it is left out.
    init?(_ trailers: Trailers) {
        var values: [String: String] = [:]
        for key in ["author", "date", "subject", "sha", "repourl"] { values[key] = trailers[Self.prefix + key] }
        values["body"] = trailers[Self.prefix + "body"].flatMap(Self.decoded)
        if let id = values["sha"], !(5...40).contains(id.utf8.count) || !id.allSatisfy(\.isHexDigit) {
            values["sha"] = nil
        }
        values["repourl"] = values["repourl"].flatMap(Remote.url)
        values = values.filter { !$0.value.isEmpty }
        guard !values.isEmpty else { return nil }
        self.values = values
    }

    /// The reference as `hydrator.metadata` has it.
    var json: JSONText {
        let keys = [
            ("author", "author"), ("date", "date"), ("subject", "subject"), ("body", "body"), ("sha", "sha"),
            ("repourl", "repoURL"),
        ]
        return .object(keys.compactMap { key, name in values[key].map { (name, .string($0)) } })
    }

    /// The text that a JSON string stands for; null where it is none.
    private static func decoded(_ json: String) -> String? {
        guard json.utf8.count >= 2, json.hasPrefix("\""), json.hasSuffix("\"") else { return nil }
        var units: [UInt16] = []
        var rest = Array(json.utf16)[...].dropFirst().dropLast()
        while let unit = rest.popFirst() {
            guard unit == 0x5C else {
                guard unit >= 0x20, unit != 0x22 else { return nil }
                units.append(unit)
                continue
            }
            guard let next = rest.popFirst(), let escape = Unicode.Scalar(next) else { return nil }
            switch escape {
            case "\"", "\\", "/": units.append(next)
            case "n": units.append(0x0A)
            case "r": units.append(0x0D)
            case "t": units.append(0x09)
            case "b": units.append(0x08)
            case "f": units.append(0x0C)
            case "u":
                guard rest.count >= 4, let code = UInt16(String(decoding: rest.prefix(4), as: UTF16.self), radix: 16)
                else { return nil }
                units.append(code)
                rest = rest.dropFirst(4)
            default: return nil
            }
        }
        return String(decoding: units, as: UTF16.self)
    }
}
