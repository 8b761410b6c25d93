internal import Glibc

/// Looks for `%TAG` lines, each of which libyaml compares with all before it.
struct TagDirectives {
    /// Offset of the first one beyond the few that anybody writes.
    private(set) var excess: Int?

    private static let limit = 16

    init(_ bytes: Swift.Span<UInt8>) {
        var count = 0
        var index = 0
        while let found = TagDirectives.percent(bytes, from: index) {
            index = found + 1
            guard bytes.extracting(index...).starts(with: "TAG") else { continue }
            count += 1
            if count > TagDirectives.limit {
                excess = found
                return
            }
        }
    }

    /// Offset of the next `%`.
    private static func percent(_ bytes: Swift.Span<UInt8>, from start: Int) -> Int? {
        unsafe bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, start < bytes.count,
                let found = unsafe memchr(base + start, Int32(UInt8(ascii: "%")), bytes.count - start)
            else { return nil }
            return unsafe base.distance(to: UnsafeRawPointer(found))
        }
    }
}
