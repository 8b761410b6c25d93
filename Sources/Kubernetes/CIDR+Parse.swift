extension CIDR {
    /// Reads a range without leading zeros, zones or IPv4 addresses mapped into IPv6 (strict form of ValidateCIDR).
    package static func parse(_ text: String) throws(AddressError) -> CIDR {
        guard text.utf8.count <= 64, let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
            throw AddressError(text: text, reason: .noLength)
        }
        guard let (address, family) = IPAddressText.read(text[..<slash]) else {
            throw AddressError(text: text, reason: .badAddress)
        }
        if family == .v6, address >> 32 == 0xFFFF { throw AddressError(text: text, reason: .mappedAddress) }
        let digits = text[text.utf8.index(after: slash)...]
        let hasLeadingZero = digits.hasPrefix("0") && digits.utf8.count > 1
        guard !hasLeadingZero, let length = ASCII.number(digits, limit: 1000), length <= family.bits else {
            throw AddressError(text: text, reason: .badLength(family.bits))
        }
        return CIDR(family: family, address: address, length: length)
    }

    /// The range of one address, given with or without a length; nil where it is no address.
    package static func host(_ text: String) -> CIDR? {
        guard let (address, family) = IPAddressText.read(text[...]) else { return nil }
        return CIDR(family: family, address: address, length: family.bits)
    }

    /// Every address of IPv4, and of IPv6.
    package static let everywhere = [
        CIDR(family: .v4, address: 0, length: 0), CIDR(family: .v6, address: 0, length: 0),
    ]

    /// Ranges that are not the internet: private, shared, loopback and link-local (RFC 1918, 6598, 3927, 4193, 4291).
    package static let privateRanges = privateRangesV4 + privateRangesV6

    package static let privateRangesV4 = [
        "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16",
    ].compactMap { try? parse($0) }

    package static let privateRangesV6 = ["::1/128", "fc00::/7", "fe80::/10"].compactMap { try? parse($0) }
}
