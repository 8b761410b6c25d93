import Glibc

extension [UInt8] {
    /// Equality at the speed of memory.
    func hasSameBytes(as other: ArraySlice<UInt8>) -> Bool {
        guard count == other.count else { return false }
        return unsafe withUnsafeBytes { a in
            unsafe other.withUnsafeBytes { b in
                guard let x = a.baseAddress, let y = b.baseAddress else { return true }
                return unsafe memcmp(x, y, a.count) == 0
            }
        }
    }
}
