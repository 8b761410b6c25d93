internal import Diagnostics

/// Names the files of one folder: `<kind>-<name>.yaml`. A second object of that name takes its group in, then a
/// number.
struct FileNames {
    /// In lower case: some file systems take names that differ in case for one.
    private var taken: Set<String> = []

    /// - Parameter count: How many names will be asked for.
    init(count: Int = 0) { taken.reserveCapacity(count) }

    mutating func next(for manifest: Manifest) -> String {
        if let name = plainName(for: manifest), taken.insert(name).inserted { return name }
        let stem = fileName(lowercased(manifest.kind) + "-" + manifest.name)
        var name = stem + ".yaml"
        var number = 1
        while !taken.insert(lowercased(name)).inserted {
            let group = manifest.group.isEmpty ? "" : ".\(fileName(manifest.group))"
            name = number == 1 && !group.isEmpty ? "\(stem)\(group).yaml" : "\(stem).\(number + 1).yaml"
            number += 1
        }
        return name
    }

    /// The name of nearly every file, whose object's name is made of lower-case letters, digits and what may stand between.
    private func plainName(for manifest: Manifest) -> String? {
        let count = manifest.kind.utf8.count + 1 + manifest.name.utf8.count
        guard count <= longestFileName else { return nil }
        let (kind, name) = (manifest.kind.utf8.span, manifest.name.utf8.span)
        var bytes = ByteBuffer(capacity: count + 5)
        for index in kind.indices {
            guard kind[index].isAlphanumeric else { return nil }
            bytes.append(kind[index] | 0x20)
        }
        bytes.append(UInt8(ascii: "-"))
        var previous = UInt8(ascii: "-")
        for index in name.indices {
            guard isPlain(name[index], after: previous), !isUpper(name[index]) else { return nil }
            bytes.append(name[index])
            previous = name[index]
        }
        guard previous != UInt8(ascii: ".") else { return nil }
        bytes.append(".yaml" as StaticString)
        return bytes.text
    }

    private func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

    private func lowercased(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 && !isUpper($0) } ? text : text.lowercased()
    }
}

/// A name as part of a file's: what file systems or URLs give a meaning becomes `_`, and what is longer than
/// file systems take ends in a digest of the rest.
private func fileName(_ name: String) -> String {
    let plain = isPlain(name.utf8) ? name : flattened(name)
    guard plain.utf8.count > longestFileName else { return plain }
    return plain.prefix(longestFileName - 17) + "-" + digest(of: name)
}

/// Whether every byte may stand in a file's name where it does: a dot only between others, so that
/// no name is hidden and none leads upwards.
private func isPlain(_ name: String.UTF8View) -> Bool {
    var previous = UInt8(ascii: ".")
    let isEachPlain = name.allSatisfy { byte in
        defer { previous = byte }
        return isPlain(byte, after: previous)
    }
    return isEachPlain && previous != UInt8(ascii: ".")
}

private func isPlain(_ byte: UInt8, after previous: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "-") || (byte == UInt8(ascii: ".") && previous != byte)
}

private func flattened(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
        bytes.append(isPlain(byte, after: bytes.last ?? UInt8(ascii: ".")) ? byte : UInt8(ascii: "_"))
    }
    if bytes.last == UInt8(ascii: ".") { bytes[bytes.count - 1] = UInt8(ascii: "_") }
    return String(decoding: bytes, as: UTF8.self)
}

/// Leaves room in 255 bytes for a group, a number, an extension and what a writer puts behind a name for a while.
private let longestFileName = 160

/// Sixteen hexadecimal digits.
private func digest(of text: String) -> String {
    let digits = String(fnv1a(text.utf8), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}
