/// A range of IP addresses in the form `address/length`.
package struct CIDR: Hashable, Sendable {
    package enum Family: Hashable, Sendable {
        case v4, v6

        /// Bits in an address.
        package var bits: Int { self == .v4 ? 32 : 128 }
    }

    package let family: Family
    /// The address as written, host bits included.
    let address: UInt128
    /// How many leading bits an address shares with the range.
    package let length: Int

    init(family: Family, address: UInt128, length: Int) {
        self.family = family
        self.address = address
        self.length = length
    }

    /// The range of a single address.
    package init(address: UInt128, family: Family) {
        self.init(family: family, address: address, length: family.bits)
    }

    /// The largest range that begins with an address and does not go beyond another.
    package init(largestFrom first: UInt128, to last: UInt128, family: Family) {
        var length = family.bits
        while length > 0 {
            let wider = CIDR(family: family, address: first, length: length - 1)
            guard wider.network == first, wider.highest <= last else { break }
            length -= 1
        }
        self.init(family: family, address: first, length: length)
    }

    /// Whether no bit beyond the length is set; the API server accepts such ranges but warns of them.
    package var isCanonical: Bool { address == network }

    /// The range's text with host bits cleared, in RFC 5952 form.
    package var canonical: String { IPAddressText.write(network, family) + "/\(length)" }

    /// The lowest address, as a number.
    package var lowest: UInt128 { network }
    /// The highest address, as a number.
    package var highest: UInt128 { address | hostMask }

    var network: UInt128 { address & ~hostMask }

    private var hostMask: UInt128 {
        let hostBits = family.bits - length
        return hostBits >= 128 ? .max : (UInt128(1) << UInt128(hostBits)) - 1
    }

    /// Whether every address of the other range is in this one.
    package func contains(_ other: CIDR) -> Bool {
        family == other.family && network <= other.network && other.highest <= highest
    }

    package func overlaps(_ other: CIDR) -> Bool { contains(other) || other.contains(self) }

    /// Whether the ranges together hold every address of this one.
    package func isCovered(by ranges: [CIDR]) -> Bool {
        if ranges.contains(where: { $0.contains(self) }) { return true }
        let within = ranges.filter { contains($0) }
        if within.isEmpty || length == family.bits { return false }
        return halves.allSatisfy { $0.isCovered(by: within) }
    }

    private var halves: [CIDR] {
        let bit = UInt128(1) << UInt128(family.bits - length - 1)
        return [network, network | bit].map { CIDR(family: family, address: $0, length: length + 1) }
    }
}

extension CIDR: CustomStringConvertible {
    package var description: String { canonical }
}
