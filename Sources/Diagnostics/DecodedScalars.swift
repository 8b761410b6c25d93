/// The Unicode scalars of UTF-8 bytes with the place of each; what is not UTF-8 reads as U+FFFD.
struct DecodedScalars: Sequence, IteratorProtocol {
    /// A scalar and the bytes that it was read from.
    struct Element {
        let scalar: Unicode.Scalar
        let bytes: Range<Int>
    }

    private var parser = Unicode.UTF8.ForwardParser()
    private var bytes: ArraySlice<UInt8>.Iterator
    private var offset: Int

    /// Offsets are those of the slice.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes.makeIterator()
        self.offset = bytes.startIndex
    }

    mutating func next() -> Element? {
        switch parser.parseScalar(from: &bytes) {
        case .valid(let encoded): element(Unicode.UTF8.decode(encoded), length: encoded.count)
        case .error(let length): element("\u{FFFD}", length: length)
        case .emptyInput: nil
        }
    }

    private mutating func element(_ scalar: Unicode.Scalar, length: Int) -> Element {
        defer { offset += length }
        return Element(scalar: scalar, bytes: offset..<offset + length)
    }
}
