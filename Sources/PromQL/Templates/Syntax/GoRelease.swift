/// The Go that a program was built with, by which its templates differ.
package struct GoRelease: Sendable, Hashable {
    /// The 19 of 1.19.
    package let minor: Int

    package init(minor: Int) { self.minor = minor }

    /// Whether an action may go over several lines.
    var allowsLineEnds: Bool { minor >= 16 }
    /// Whether `break` and `continue` are words of the language.
    var hasBreak: Bool { minor >= 18 }
    /// Whether `range` takes a number.
    var rangesOverIntegers: Bool { minor >= 22 }
    /// Whether `else with` is one action.
    var hasElseWith: Bool { minor >= 23 }

    /// The release of Unicode that says what letters are.
    var unicodeMajor: Int { minor >= 21 ? 15 : 13 }

    /// Whether a character may stand in a name: a letter, a decimal digit or `_`.
    func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return Self.isAlphanumeric(UInt8(ascii: scalar)) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
            guard let age = scalar.properties.age else { return false }
            return age.major <= unicodeMajor
        default: return false
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
