package import Diagnostics

/// Prints values as canonical YAML: block style, two spaces, lists at the indent of their key as kubectl
/// prints them, quotes only where some reader needs them.
package struct Printer: ~Copyable {
    package var buffer: ByteBuffer

    package init(capacity: Int = 16 << 10) { buffer = ByteBuffer(capacity: capacity) }

    /// Appends one value as a document's content, ending with a line break.
    package mutating func print(_ value: Value) {
        switch value {
        case .map(let members) where Printer.hasAny(members): print(members, indent: 0, isContinued: false)
        case .list(let items) where Printer.hasAny(items): print(items, indent: 0, isContinued: false)
        default:
            print(leaf: value, indent: 2)
            buffer.append(newline)
        }
    }

    /// One value as text.
    package static func text(_ value: Value) -> String {
        var printer = Printer(capacity: 1 << 10)
        printer.print(value)
        return printer.buffer.text
    }

    /// A map's lines; the first is continued where a dash already stands on it.
    private mutating func print(_ members: [Member], indent: Int, isContinued: Bool) {
        var isContinued = isContinued
        // Spans, since an array's elements would be copied, and each copy counted.
        let members = members.span
        for index in members.indices where !members[index].value.isAbsent {
            if isContinued { isContinued = false } else { buffer.appendSpaces(indent) }
            print(key: members[index].key, indent: indent)
            switch members[index].value {
            case .map(let inner) where Printer.hasAny(inner):
                buffer.append(":\n" as StaticString)
                print(inner, indent: indent + 2, isContinued: false)
            case .list(let items) where Printer.hasAny(items):
                buffer.append(":\n" as StaticString)
                print(items, indent: indent, isContinued: false)
            default:
                buffer.append(": " as StaticString)
                print(leaf: members[index].value, indent: indent + 2)
                buffer.append(newline)
            }
        }
    }

    /// A list's lines; the first is continued where the dash of an outer list already stands on it.
    private mutating func print(_ items: [Value], indent: Int, isContinued: Bool) {
        var isContinued = isContinued
        let items = items.span
        for index in items.indices where !items[index].isAbsent {
            if isContinued { isContinued = false } else { buffer.appendSpaces(indent) }
            buffer.append("- " as StaticString)
            switch items[index] {
            case .map(let members) where Printer.hasAny(members): print(members, indent: indent + 2, isContinued: true)
            case .list(let inner) where Printer.hasAny(inner): print(inner, indent: indent + 2, isContinued: true)
            default:
                print(leaf: items[index], indent: indent + 2)
                buffer.append(newline)
            }
        }
    }

    private static func hasAny(_ members: [Member]) -> Bool {
        let members = members.span
        for index in members.indices where !members[index].value.isAbsent { return true }
        return false
    }

    private static func hasAny(_ items: [Value]) -> Bool {
        let items = items.span
        for index in items.indices where !items[index].isAbsent { return true }
        return false
    }

    /// A value that fits behind its key or dash; the lines of a block stand at `indent`.
    private mutating func print(leaf value: Value, indent: Int) {
        switch value {
        case .null, .absent: buffer.append("null" as StaticString)
        case .bool(let flag): buffer.append(flag ? "true" as StaticString : "false" as StaticString)
        case .int(let number): buffer.append(String(number))
        case .number(let digits): buffer.append(number: digits)
        case .string(let text): print(text, indent: indent)
        case .list: buffer.append("[]" as StaticString)
        case .map: buffer.append("{}" as StaticString)
        }
    }

    private mutating func print(_ text: String, indent: Int) {
        let bytes = text.utf8.span
        buffer.append(scalar: bytes, as: ScalarText(bytes), indent: indent)
    }

    private mutating func print(key: String, indent: Int) {
        let start = buffer.count
        append(key: key)
        // Readers look for the colon of a key among its first 1,024 characters only.
        guard buffer.count - start > 1_000 else { return }
        buffer.truncate(to: start)
        buffer.append("? " as StaticString)
        append(key: key)
        buffer.append(newline)
        buffer.appendSpaces(indent)
    }

    private mutating func append(key: String) {
        let bytes = key.utf8.span
        let style = ScalarText(bytes)
        if case .literal = style {
            buffer.append(scalar: bytes, as: .doubleQuoted, indent: 0)
        } else {
            buffer.append(scalar: bytes, as: style, indent: 0)
        }
    }
}

private let newline = UInt8(ascii: "\n")
