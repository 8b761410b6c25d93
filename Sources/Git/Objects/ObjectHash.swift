internal import CCrypto
internal import CGit2

extension ObjectID {
    /// The id of an object with these bytes.
    package init(_ type: ObjectType, of bytes: ArraySlice<UInt8>) {
        let header = ObjectID.header(type, bytes.count)
        self = unsafe bytes.withUnsafeBytes { body in
            unsafe header.withUnsafeBytes { header in
                var digest = SHA_CTX()
                unsafe SHA1_Init(&digest)
                unsafe SHA1_Update(&digest, header.baseAddress, header.count)
                unsafe SHA1_Update(&digest, body.baseAddress, body.count)
                return Digest.finish(&digest)
            }
        }
    }

    /// `blob 12` and a zero byte: what is hashed, and stored in a loose object, before the bytes.
    static func header(_ type: ObjectType, _ count: Int) -> [UInt8] {
        var header: [UInt8] = []
        header.reserveCapacity(16)
        unsafe header.append(
            contentsOf: UnsafeBufferPointer(start: type.word.utf8Start, count: type.word.utf8CodeUnitCount))
        header.append(UInt8(ascii: " "))
        header.append(contentsOf: String(count).utf8)
        header.append(0)
        return header
    }
}

/// A SHA-1 over bytes that come in parts.
struct Digest {
    private var state: SHA_CTX

    init() {
        state = SHA_CTX()
        unsafe SHA1_Init(&state)
    }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        unsafe bytes.withUnsafeBytes { part in
            _ = unsafe SHA1_Update(&state, part.baseAddress, part.count)
        }
    }

    mutating func finish() -> ObjectID { Digest.finish(&state) }

    fileprivate static func finish(_ state: inout SHA_CTX) -> ObjectID {
        var id = git_oid()
        unsafe withUnsafeMutableBytes(of: &id) { place in
            let bytes = unsafe place.bindMemory(to: UInt8.self)
            _ = unsafe SHA1_Final(bytes.baseAddress, &state)
        }
        return ObjectID(id)
    }
}
