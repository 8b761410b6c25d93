/// A range of addresses and the parts of it that are left out, as network policies name peers.
package struct IPBlock: Hashable, Sendable {
    package let cidr: CIDR
    package let except: [CIDR]

    package init(cidr: CIDR, except: [CIDR] = []) {
        self.cidr = cidr
        self.except = except
    }

    /// The exceptions that are not strictly within the block, which the API server refuses (ValidateIPBlock).
    package var strayExceptions: [CIDR] {
        except.filter { !cidr.contains($0) || $0.length <= cidr.length }
    }

    /// Whether some address of the range is in the block.
    package func reaches(_ range: CIDR) -> Bool {
        if !cidr.overlaps(range) { return false }
        let common = cidr.contains(range) ? range : cidr
        return !common.isCovered(by: except)
    }
}
