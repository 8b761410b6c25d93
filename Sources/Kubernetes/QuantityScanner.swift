/// Reads one quantity from bytes in a single pass, without allocation.
struct QuantityScanner {
    private var offset = 0
    /// The significant digits read, at most 38, as one number.
    private var mantissa: UInt128 = 0
    private var significantDigits = 0
    /// How many of the digits in `mantissa`, and of the zeros before them, follow the point.
    private var fractionDigits = 0
    /// Whether a nonzero digit was left out of `mantissa`: the amount is a little more than it says.
    private var hasTail = false

    mutating func scan(_ bytes: Span<UInt8>) -> Result<Quantity, QuantityError.Reason> {
        if bytes.isEmpty { return .failure(.empty) }
        let isNegative = bytes[0] == UInt8(ascii: "-")
        if isNegative || bytes[0] == UInt8(ascii: "+") { offset = 1 }
        let digits = scanNumber(bytes)
        if digits == 0 { return .failure(.noDigits(offset: offset)) }
        if digits < 0 { return .failure(.tooLarge) }
        let suffixStart = offset
        guard let suffix = scanSuffix(bytes) else { return .failure(.unknownSuffix(offset: suffixStart)) }
        if !suffix.isInRange { return .failure(.exponentOutOfRange(offset: suffixStart)) }
        guard let magnitude = magnitude(suffix) else { return .failure(.tooLarge) }
        let amount = Int128(magnitude)
        return .success(Quantity(nano: isNegative ? -amount : amount, format: suffix.format))
    }

    /// The count of digits passed, or −1 where the whole part alone is above every limit.
    private mutating func scanNumber(_ bytes: Span<UInt8>) -> Int {
        var count = 0
        var isFraction = false
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
            } else if ASCII.isDigit(byte) {
                count += 1
                if !take(digit: byte - UInt8(ascii: "0"), isFraction: isFraction) { return -1 }
            } else {
                break
            }
            offset += 1
        }
        return count
    }

    /// Adds a digit to the mantissa; false where it cannot, because the whole part has more than 38.
    private mutating func take(digit: UInt8, isFraction: Bool) -> Bool {
        if mantissa == 0, digit == 0 {
            if isFraction { fractionDigits += 1 }
            return true
        }
        if significantDigits == 38 {
            if !isFraction { return false }
            hasTail = hasTail || digit != 0
            return true
        }
        mantissa = mantissa * 10 + UInt128(digit)
        significantDigits += 1
        if isFraction { fractionDigits += 1 }
        return true
    }

    private func scanSuffix(_ bytes: Span<UInt8>) -> QuantitySuffix? {
        let count = bytes.count - offset
        if count == 0 { return .decimal(0) }
        let first = bytes[offset]
        if count == 1 { return QuantitySuffix(decimal: first) }
        if count == 2, bytes[offset + 1] == UInt8(ascii: "i") { return QuantitySuffix(binary: first) }
        guard first == UInt8(ascii: "e") || first == UInt8(ascii: "E") else { return nil }
        return scanExponent(bytes, from: offset + 1)
    }

    private func scanExponent(_ bytes: Span<UInt8>, from start: Int) -> QuantitySuffix? {
        var index = start
        let isNegative = bytes[index] == UInt8(ascii: "-")
        if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
        if index == bytes.count { return nil }
        var exponent = 0
        while index < bytes.count {
            guard ASCII.isDigit(bytes[index]) else { return nil }
            exponent = min(exponent * 10 + Int(bytes[index] - UInt8(ascii: "0")), 1_000_000)
            index += 1
        }
        return .exponent(isNegative ? -exponent : exponent)
    }

    /// The amount in billionths, rounded up; nil above the limit of its format.
    private func magnitude(_ suffix: QuantitySuffix) -> UInt128? {
        if mantissa == 0 { return 0 }
        var multiplier: UInt128 = 1
        var fraction = fractionDigits
        switch suffix {
        case .binary(let power): multiplier = UInt128(1_000_000_000) << UInt128(power)
        case .decimal(let power), .exponent(let power):
            if power + 9 >= 0 { multiplier = ASCII.powerOfTen(power + 9) } else { fraction -= power + 9 }
        }
        var digits = mantissa
        var hasTail = hasTail
        while fraction > 38, digits != 0 {
            hasTail = hasTail || digits % 10 != 0
            digits /= 10
            fraction -= 1
        }
        if digits == 0 { return 1 }
        let divisor = ASCII.powerOfTen(min(fraction, 38))
        let full = digits.multipliedFullWidth(by: multiplier)
        let limit = suffix.limit
        guard full.high < divisor else { return suffix.saturates ? limit : nil }
        let division =
            full.high == 0
            ? full.low.quotientAndRemainder(dividingBy: divisor) : divisor.dividingFullWidth(full)
        let isRounded = division.remainder != 0 || hasTail
        if division.quotient > limit || (division.quotient == limit && isRounded) {
            return suffix.saturates ? limit : nil
        }
        return division.quotient + (isRounded ? 1 : 0)
    }
}
