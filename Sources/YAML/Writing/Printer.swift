/// Prints values as canonical YAML: block style, two spaces, lists at the indent of their key as kubectl
/// prints them, quotes only where some reader needs them.
package struct Printer: ~Copyable {
    package var buffer: ByteBuffer

    package init(capacity: Int = 16 << 10) { buffer = ByteBuffer(capacity: capacity) }

    /// Appends one value as a document's content, ending with a line break.
    package mutating func print(_ value: Value) {
        switch value {
        case .map(let members) where !members.isEmpty: print(members, indent: 0, isContinued: false)
        case .list(let items) where !items.isEmpty: print(items, indent: 0)
        default:
            printLeaf(value, indent: 0)
            buffer.append(0x0A)
        }
    }

    /// One value as text.
    package static func text(_ value: Value) -> String {
        var printer = Printer(capacity: 1 << 10)
        printer.print(value)
        return String(decoding: printer.buffer.bytes, as: UTF8.self)
    }

    private mutating func print(_ members: [Member], indent: Int, isContinued: Bool) {
        var isFirst = isContinued
        for member in members {
            if isFirst { isFirst = false } else { buffer.appendSpaces(indent) }
            printKey(member.key, indent: indent)
            switch member.value {
            case .map(let inner) where !inner.isEmpty:
                buffer.append(":\n" as StaticString)
                print(inner, indent: indent + 2, isContinued: false)
            case .list(let items) where !items.isEmpty:
                buffer.append(":\n" as StaticString)
                print(items, indent: indent)
            default:
                buffer.append(": " as StaticString)
                printLeaf(member.value, indent: indent + 2)
                buffer.append(0x0A)
            }
        }
    }

    private mutating func print(_ items: [Value], indent: Int) {
        for item in items {
            buffer.appendSpaces(indent)
            buffer.append("- " as StaticString)
            switch item {
            case .map(let members) where !members.isEmpty: print(members, indent: indent + 2, isContinued: true)
            case .list(let inner) where !inner.isEmpty: printNested(inner, indent: indent + 2)
            default:
                printLeaf(item, indent: indent + 2)
                buffer.append(0x0A)
            }
        }
    }

    /// A list directly inside a list: its first dash stands on the outer dash's line.
    private mutating func printNested(_ items: [Value], indent: Int) {
        var rest = items[...]
        guard let first = rest.popFirst() else { return }
        buffer.append("- " as StaticString)
        switch first {
        case .map(let members) where !members.isEmpty: print(members, indent: indent + 2, isContinued: true)
        case .list(let inner) where !inner.isEmpty: printNested(inner, indent: indent + 2)
        default:
            printLeaf(first, indent: indent + 2)
            buffer.append(0x0A)
        }
        print(Array(rest), indent: indent)
    }

    private mutating func printLeaf(_ value: Value, indent: Int) {
        switch value {
        case .null, .absent: buffer.append("null" as StaticString)
        case .bool(let flag): buffer.append(flag ? "true" as StaticString : "false" as StaticString)
        case .int(let number): buffer.append(String(number))
        case .number(let digits): buffer.append(digits)
        case .string(let text): printString(text, indent: indent, isKey: false)
        case .list: buffer.append("[]" as StaticString)
        case .map: buffer.append("{}" as StaticString)
        }
    }

    private mutating func printKey(_ key: String, indent: Int) {
        printString(key, indent: indent, isKey: true)
    }

    private mutating func printString(_ text: String, indent: Int, isKey: Bool) {
        var text = text
        text.withUTF8 { bytes in
            switch unsafe ScalarText.style(of: bytes) {
            case .plain: unsafe buffer.append(bytes)
            case .singleQuoted: unsafe printSingleQuoted(bytes)
            case .literal where !isKey: unsafe printLiteral(bytes, indent: indent)
            case .literal, .doubleQuoted: unsafe printDoubleQuoted(String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    private mutating func printSingleQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
        buffer.append(UInt8(ascii: "'"))
        for index in 0..<bytes.count {
            let byte = unsafe bytes[index]
            if byte == UInt8(ascii: "'") { buffer.append(byte) }
            buffer.append(byte)
        }
        buffer.append(UInt8(ascii: "'"))
    }

    private mutating func printLiteral(_ bytes: UnsafeBufferPointer<UInt8>, indent: Int) {
        buffer.append(UInt8(ascii: "|"))
        let breaks = unsafe bytes.reversed().prefix { $0 == 0x0A }.count
        if breaks == 0 { buffer.append(UInt8(ascii: "-")) }
        if breaks > 1 { buffer.append(UInt8(ascii: "+")) }
        var atLineStart = true
        buffer.append(0x0A)
        for index in 0..<(bytes.count - breaks) {
            let byte = unsafe bytes[index]
            if atLineStart, byte != 0x0A { buffer.appendSpaces(indent) }
            buffer.append(byte)
            atLineStart = byte == 0x0A
        }
        // The caller ends the line, which is the first of the text's own breaks at its end.
        for _ in 1..<max(breaks, 1) { buffer.append(0x0A) }
    }

    private mutating func printDoubleQuoted(_ text: String) {
        buffer.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": buffer.append("\\\"" as StaticString)
            case "\\": buffer.append("\\\\" as StaticString)
            case "\n": buffer.append("\\n" as StaticString)
            case "\t": buffer.append("\\t" as StaticString)
            case "\r": buffer.append("\\r" as StaticString)
            case _ where ScalarText.isUnprintable(scalar):
                let hex = String(scalar.value, radix: 16, uppercase: true)
                buffer.append("\\u" as StaticString)
                for _ in hex.count..<4 { buffer.append(UInt8(ascii: "0")) }
                buffer.append(hex)
            default: buffer.append(String(scalar))
            }
        }
        buffer.append(UInt8(ascii: "\""))
    }
}
