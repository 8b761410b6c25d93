/// Fingerprints of the lines of a file that survive changes elsewhere in it, as GitHub code scanning computes
/// them when it is sent a report without: a polynomial hash (base 37, modulo 2^64) of the 100 UTF-16 units
/// from the start of the line that are neither space nor tab, line breaks counted as LF, 0xFFFF at the end of
/// the file and zeros behind it; then which of the lines with that hash it is.
struct LineFingerprints: Sendable {
    private let values: [String]

    init(_ bytes: [UInt8]) {
        let (units, starts) = LineFingerprints.significant(bytes)
        values = LineFingerprints.hashes(of: units, at: starts)
    }

    /// The fingerprint of a line, counted from 0.
    subscript(line: Int) -> String? { values.indices.contains(line) ? values[line] : nil }

    /// The units that count, and the index among them at which each line starts.
    private static func significant(_ bytes: [UInt8]) -> (units: [UInt16], starts: [Int]) {
        var units: [UInt16] = []
        var starts: [Int] = []
        var isLineStart = true
        var wasReturn = false
        func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
            scalar == " " || scalar == "\t" || (scalar == "\n" && wasReturn)
        }
        for element in DecodedScalars(bytes[...]) {
            let scalar = element.scalar
            defer { wasReturn = scalar == "\r" }
            if isSkipped(scalar) { continue }
            if isLineStart { starts.append(units.count) }
            isLineStart = scalar == "\n" || scalar == "\r"
            if scalar == "\r" { units.append(0x0A) } else { units.append(contentsOf: UTF16.encode(scalar) ?? .init()) }
        }
        if isLineStart { starts.append(units.count) }
        units.append(0xFFFF)
        return (units, starts)
    }

    private static func hashes(of units: [UInt16], at starts: [Int]) -> [String] {
        let window = 100
        let highest = (1..<window).reduce(into: UInt64(1)) { power, _ in power &*= 37 }
        func unit(_ i: Int) -> UInt64 { i < units.count ? UInt64(units[i]) : 0 }
        var hash = (0..<window).reduce(UInt64(0)) { $0 &* 37 &+ unit($1) }
        var at = 0
        var seen: [UInt64: Int] = [:]
        return starts.map { start in
            while at < start {
                hash = (hash &- unit(at) &* highest) &* 37 &+ unit(at + window)
                at += 1
            }
            seen[hash, default: 0] += 1
            return "\(String(hash, radix: 16)):\(seen[hash, default: 1])"
        }
    }
}
