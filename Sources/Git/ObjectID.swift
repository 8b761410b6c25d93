internal import CGit2

/// The SHA-1 name of an object.
package struct ObjectID: Sendable, Hashable, CustomStringConvertible {
    let raw: git_oid

    init(_ raw: git_oid) { self.raw = raw }

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

    package static func == (a: ObjectID, b: ObjectID) -> Bool {
        var x = a.raw, y = b.raw
        return unsafe git_oid_equal(&x, &y) == 1
    }

    package func hash(into hasher: inout Hasher) {
        unsafe withUnsafeBytes(of: raw) { unsafe hasher.combine(bytes: $0) }
    }
}
