internal import CGit2
internal import Glibc

/// The SHA-1 name of an object.
package struct ObjectID: Sendable, Hashable, Comparable, CustomStringConvertible {
    var raw: git_oid

    init(_ raw: git_oid) { self.raw = raw }

    /// Takes the twenty bytes of an id.
    init(bytes: UnsafeRawBufferPointer) {
        raw = git_oid()
        unsafe withUnsafeMutableBytes(of: &raw) { unsafe $0.copyMemory(from: bytes) }
    }

    /// Reads forty hexadecimal digits.
    package init?(_ digits: some StringProtocol) {
        let text = String(digits)
        raw = git_oid()
        guard text.utf8.count == 40, unsafe git_oid_fromstr(&raw, text) == 0 else { return nil }
    }

    /// Forty hexadecimal digits.
    package var description: String {
        unsafe withUnsafeBytes(of: raw) { bytes in
            var text = ""
            for index in bytes.indices {
                let byte = unsafe bytes[index]
                text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
            }
            return text
        }
    }

    /// As many digits as a person needs.
    package var short: String { String(description.prefix(7)) }

    /// The twenty bytes.
    var bytes: [UInt8] { unsafe withUnsafeBytes(of: raw) { unsafe Array($0) } }

    /// The first eight bytes as a number, in whose order ids with different ones are.
    var prefix: UInt64 {
        unsafe withUnsafeBytes(of: raw) { unsafe UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)) }
    }

    func append(to target: inout [UInt8]) {
        unsafe withUnsafeBytes(of: raw) { unsafe target.append(contentsOf: $0) }
    }

    package static func == (a: ObjectID, b: ObjectID) -> Bool {
        var x = a.raw, y = b.raw
        return unsafe git_oid_equal(&x, &y) == 1
    }

    package static func < (a: ObjectID, b: ObjectID) -> Bool {
        var x = a.raw, y = b.raw
        return unsafe git_oid_cmp(&x, &y) < 0
    }

    package func hash(into hasher: inout Hasher) {
        unsafe withUnsafeBytes(of: raw) { unsafe hasher.combine(bytes: $0) }
    }
}
