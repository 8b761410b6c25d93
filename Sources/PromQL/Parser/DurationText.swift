/// Reads durations such as `1h30m`.
enum DurationText {
    /// What is wrong with a duration's text.
    enum Fault: Error, Equatable {
        case malformed
        case outOfRange
    }

    private static let units: [(name: String, nanoseconds: Int64)] = [
        ("y", 31_536_000_000_000_000), ("w", 604_800_000_000_000), ("d", 86_400_000_000_000),
        ("h", 3_600_000_000_000), ("m", 60_000_000_000), ("s", 1_000_000_000), ("ms", 1_000_000),
    ]

    /// Nanoseconds; units stand from the largest to the smallest, each at most once.
    static func nanoseconds(of bytes: ArraySlice<UInt8>) -> Result<Int64, Fault> {
        var total: Int64 = 0
        var isOutOfRange = false
        var index = bytes.startIndex
        var nextUnit = 0
        while index < bytes.endIndex {
            var count: Int64 = 0
            let start = index
            while index < bytes.endIndex, bytes[index].isDigit {
                let (product, overflowed) = count.multipliedReportingOverflow(by: 10)
                let (sum, exceeded) = product.addingReportingOverflow(Int64(bytes[index] - 0x30))
                if overflowed || exceeded { isOutOfRange = true }
                count = isOutOfRange ? 0 : sum
                index += 1
            }
            guard index > start, let unit = unit(in: bytes, at: index, from: nextUnit) else {
                return .failure(.malformed)
            }
            index += units[unit].name.utf8.count
            nextUnit = unit + 1
            let (part, overflowed) = count.multipliedReportingOverflow(by: units[unit].nanoseconds)
            let (sum, exceeded) = total.addingReportingOverflow(part)
            if overflowed || exceeded { isOutOfRange = true } else { total = sum }
        }
        return isOutOfRange ? .failure(.outOfRange) : .success(total)
    }

    /// The index of the unit that stands at an offset, if none before `from` does.
    private static func unit(in bytes: ArraySlice<UInt8>, at offset: Int, from: Int) -> Int? {
        var end = offset
        while end < bytes.endIndex, !bytes[end].isDigit { end += 1 }
        let found = bytes[offset..<end]
        return units.indices.dropFirst(from).first { units[$0].name.utf8.elementsEqual(found) }
    }
}
