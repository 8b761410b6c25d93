/// Bytes to append to, without a check a byte: printing is the compiler's busiest loop.
///
/// Public, since the optimizer looks into another module for what is public alone.
@safe public struct ByteBuffer: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var length = 0

    /// How many bytes there are.
    @inlinable public var count: Int { length }

    /// No bytes yet, and room for so many before it grows.
    public init(capacity: Int = 16 << 10) {
        self.capacity = max(capacity, 64)
        unsafe base = UnsafeMutablePointer<UInt8>.allocate(capacity: self.capacity)
    }

    deinit { unsafe base.deallocate() }

    /// Appends one byte.
    @inlinable public mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe base[length] = byte
        length += 1
    }

    /// Appends bytes.
    @inlinable public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        unsafe (base + length).update(from: source, count: bytes.count)
        length += bytes.count
    }

    /// Appends bytes.
    @inlinable public mutating func append(_ bytes: Swift.Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
    }

    /// Appends text in UTF-8.
    @inlinable public mutating func append(_ text: String) { append(text.utf8.span) }

    /// Appends text in UTF-8.
    @inlinable public mutating func append(_ text: StaticString) {
        unsafe append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a byte so many times.
    @inlinable public mutating func append(repeating byte: UInt8, count number: Int) {
        reserve(number)
        unsafe (base + length).update(repeating: byte, count: number)
        length += number
    }

    /// Appends so many spaces.
    @inlinable public mutating func appendSpaces(_ number: Int) {
        append(repeating: UInt8(ascii: " "), count: number)
    }

    /// Drops what is behind so many bytes.
    public mutating func truncate(to count: Int) { length = min(max(count, 0), length) }

    /// Drops all bytes and keeps the room.
    public mutating func removeAll() { length = 0 }

    /// A copy of the bytes.
    public var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: base, count: length)) }

    /// The bytes as text.
    public var text: String { unsafe String(decoding: UnsafeBufferPointer(start: base, count: length), as: UTF8.self) }

    @inlinable mutating func reserve(_ more: Int) { if length + more > capacity { grow(by: more) } }

    @usableFromInline mutating func grow(by more: Int) {
        let grown = max(capacity * 2, length + more)
        let new = UnsafeMutablePointer<UInt8>.allocate(capacity: grown)
        unsafe new.update(from: base, count: length)
        unsafe base.deallocate()
        unsafe base = new
        capacity = grown
    }
}
