/// Why a text is no range of IP addresses.
package struct AddressError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// There is no `/` and length.
        case noLength
        case badAddress
        /// An IPv4 address written as `::ffff:a.b.c.d`.
        case mappedAddress
        /// The length is no number from 0 to the bits of an address.
        case badLength(Int)
    }

    package let text: String
    package let reason: Reason

    /// One line that says what is wrong.
    package var explanation: String {
        let shown = ASCII.shortened(text)
        return switch reason {
        case .noLength: "`\(shown)` is no address range; one reads 10.9.8.0/24 or 2001:db8::/64"
        case .badAddress: "`\(shown)` does not start with an IP address, without leading zeros"
        case .mappedAddress: "`\(shown)` is an IPv4 range written as IPv6"
        case .badLength(let bits): "the length after `/` in `\(shown)` is not a number from 0 to \(bits)"
        }
    }

    /// A range that was probably meant.
    package var suggestion: String? {
        switch reason {
        case .noLength: return CIDR.host(text)?.canonical
        case .badAddress: return withoutLeadingZeros
        case .mappedAddress, .badLength: return nil
        }
    }

    private var withoutLeadingZeros: String? {
        if text.utf8.count > 64 { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let octets = parts[0].split(separator: ".", omittingEmptySubsequences: false).map {
            ASCII.number($0, limit: 255)
        }
        guard parts.count == 2, octets.count == 4 else { return nil }
        let address = octets.compactMap { $0.map(String.init) }.joined(separator: ".")
        return try? CIDR.parse(address + "/" + parts[1]).canonical
    }
}
