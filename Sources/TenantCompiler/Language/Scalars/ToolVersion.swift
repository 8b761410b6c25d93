package import YAML

/// The release of a tool that the output has to suit: `2.42`; a third number changes nothing.
package struct ToolVersion: Sendable, Hashable, Comparable {
    package let major: Int
    package let minor: Int

    package init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Reads two or three numbers with dots between them, after a `v` if there is one.
    package init?(_ text: String) {
        let parts = (text.hasPrefix("v") ? text.dropFirst() : text[...])
            .split(separator: ".", omittingEmptySubsequences: false)
        let isNumeric = parts.allSatisfy { part in
            (1...4).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
        }
        guard (2...3).contains(parts.count), isNumeric, let major = Int(parts[0]), let minor = Int(parts[1]) else {
            return nil
        }
        self.init(major: major, minor: minor)
    }

    package static func < (a: Self, b: Self) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
}

extension ToolVersion: ScalarValue {
    /// Unquoted, `2.40` would be the number 2.4.
    package static func read(_ node: Node, _ reader: inout Reader) -> ToolVersion? {
        guard let text = String.read(node, &reader) else { return nil }
        if let value = ToolVersion(text) { return value }
        reader.report(
            .invalidVersion, "`\(text)` is no version", at: node.span,
            help: "write major and minor number in quotes, such as `\"2.42\"`")
        return nil
    }

    package static var schema: ScalarSchema {
        ScalarSchema("a version such as `\"2.42\"`", pattern: "^v?[0-9]{1,4}\\.[0-9]{1,4}(\\.[0-9]{1,4})?$")
    }

    package var display: String { "\(major).\(minor)" }
}
