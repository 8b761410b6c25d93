/// Bytes to append to, without a check a byte: printing is the compiler's busiest loop.
@safe package struct ByteBuffer: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    package private(set) var count = 0

    package init(capacity: Int = 16 << 10) {
        self.capacity = max(capacity, 64)
        unsafe base = UnsafeMutablePointer<UInt8>.allocate(capacity: self.capacity)
    }

    deinit { unsafe base.deallocate() }

    package mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe base[count] = byte
        count += 1
    }

    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        let length = bytes.count
        reserve(length)
        unsafe (base + count).update(from: source, count: length)
        count += length
    }

    package mutating func append(_ bytes: Swift.Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
    }

    package mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { unsafe append($0) }
    }

    package mutating func append(_ text: StaticString) {
        unsafe append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    package mutating func append(repeating byte: UInt8, count number: Int) {
        reserve(number)
        unsafe (base + count).update(repeating: byte, count: number)
        count += number
    }

    package mutating func appendSpaces(_ number: Int) { append(repeating: UInt8(ascii: " "), count: number) }

    /// Drops what is behind the first `length` bytes.
    package mutating func truncate(to length: Int) { count = min(max(length, 0), count) }

    package mutating func removeAll() { count = 0 }

    /// A copy of the bytes.
    package var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: base, count: count)) }

    private mutating func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        let grown = max(capacity * 2, count + more)
        let new = UnsafeMutablePointer<UInt8>.allocate(capacity: grown)
        unsafe new.update(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = new
        capacity = grown
    }
}
