/// The text forms of IP addresses: dotted decimal, and RFC 4291 read and RFC 5952 written.
enum IPAddressText {
    /// nil unless the text is one address, without zone and without leading zeros in IPv4.
    static func read(_ text: Substring) -> (address: UInt128, family: CIDR.Family)? {
        if text.utf8.count > 45 { return nil }
        if text.utf8.contains(UInt8(ascii: ":")) { return readV6(text).map { ($0, .v6) } }
        return readV4(text).map { (UInt128($0), .v4) }
    }

    static func write(_ address: UInt128, _ family: CIDR.Family) -> String {
        family == .v4 ? writeV4(UInt32(truncatingIfNeeded: address)) : writeV6(address)
    }

    private static func readV4(_ text: Substring) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count != 4 { return nil }
        var address: UInt32 = 0
        for part in parts {
            if part.utf8.count > 1, part.utf8.first == UInt8(ascii: "0") { return nil }
            guard let octet = ASCII.number(part, limit: 255) else { return nil }
            address = address << 8 | UInt32(octet)
        }
        return address
    }

    private static func readV6(_ text: Substring) -> UInt128? {
        guard let gap = firstDoubleColon(text) else {
            guard let groups = readGroups(text), groups.count == 8 else { return nil }
            return joined(groups)
        }
        let rest = text[text.utf8.index(gap, offsetBy: 2)...]
        guard let head = readGroups(text[..<gap], mayEndInV4: false), let tail = readGroups(rest) else { return nil }
        let missing = 8 - head.count - tail.count
        if missing < 1 { return nil }
        return joined(head + Array(repeating: 0, count: missing) + tail)
    }

    private static func firstDoubleColon(_ text: Substring) -> Substring.Index? {
        var previous: Substring.Index?
        for index in text.utf8.indices {
            if text.utf8[index] != UInt8(ascii: ":") {
                previous = nil
            } else if let previous {
                return previous
            } else {
                previous = index
            }
        }
        return nil
    }

    private static func readGroups(_ text: Substring, mayEndInV4: Bool = true) -> [UInt16]? {
        if text.isEmpty { return [] }
        var groups: [UInt16] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if mayEndInV4, index == parts.count - 1, part.utf8.contains(UInt8(ascii: ".")) {
                guard let last = readV4(part) else { return nil }
                groups += [UInt16(last >> 16), UInt16(last & 0xFFFF)]
            } else {
                guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy(ASCII.isHex) else { return nil }
                guard let group = UInt16(part, radix: 16) else { return nil }
                groups.append(group)
            }
        }
        return groups
    }

    private static func joined(_ groups: [UInt16]) -> UInt128 {
        groups.reduce(0) { $0 << 16 | UInt128($1) }
    }

    private static func writeV4(_ address: UInt32) -> String {
        "\(address >> 24).\(address >> 16 & 255).\(address >> 8 & 255).\(address & 255)"
    }

    private static func writeV6(_ address: UInt128) -> String {
        let groups = (0..<8).map { UInt16(truncatingIfNeeded: address >> UInt128(112 - 16 * $0)) }
        var gap = 0..<0
        var start = 0
        while start < 8 {
            let end = groups[start...].firstIndex { $0 != 0 } ?? 8
            if end - start > max(1, gap.count) { gap = start..<end }
            start = end + 1
        }
        let text = { (part: ArraySlice<UInt16>) in part.map { String($0, radix: 16) }.joined(separator: ":") }
        return gap.isEmpty
            ? text(groups[...]) : text(groups[..<gap.lowerBound]) + "::" + text(groups[gap.upperBound...])
    }
}
