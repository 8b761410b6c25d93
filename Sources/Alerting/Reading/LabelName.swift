/// The grammar of names of labels.
package enum LabelName {
    /// Letters, digits and `_`, not beginning with a digit; from 0.27 on Alertmanager takes any text.
    package static func isValid(_ name: String, in version: AlertmanagerVersion) -> Bool {
        version >= AlertmanagerVersion(0, 27) ? !name.isEmpty : isClassic(name)
    }

    static func isClassic(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return name.utf8.allSatisfy(isPart)
    }

    static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
        default: false
        }
    }
}
