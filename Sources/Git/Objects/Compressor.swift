internal import CDeflate

/// Deflates short pieces one after the other with one state. Not shared between threads.
@safe struct Compressor: ~Copyable {
    private let state: OpaquePointer?
    private var buffer: [UInt8] = []

    /// Fast rather than small: what is written today is packed better by `git gc`.
    private static let level: Int32 = 1

    init() { unsafe state = libdeflate_alloc_compressor(Compressor.level) }

    deinit { unsafe libdeflate_free_compressor(state) }

    /// Appends a zlib stream of the bytes.
    mutating func append(_ bytes: ArraySlice<UInt8>, to target: inout [UInt8]) throws(GitError) {
        guard let state = unsafe state else { throw GitError("write objects", .other, "there is no memory left") }
        let bound = unsafe libdeflate_zlib_compress_bound(state, bytes.count)
        if buffer.count < bound { buffer = [UInt8](repeating: 0, count: max(bound, 4096)) }
        let count = unsafe bytes.withUnsafeBytes { source in
            unsafe buffer.withUnsafeMutableBytes { place in
                unsafe libdeflate_zlib_compress(state, source.baseAddress, source.count, place.baseAddress, place.count)
            }
        }
        guard count > 0 else { throw GitError("write objects", .other, "an object cannot be compressed") }
        target.append(contentsOf: buffer[..<count])
    }

    /// The CRC-32 that a pack's index keeps of each entry.
    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(0, $0.baseAddress, $0.count) }
    }
}
