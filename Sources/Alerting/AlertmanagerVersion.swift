/// A release of Alertmanager, by which its receivers and matchers grew.
package struct AlertmanagerVersion: Sendable, Hashable, Comparable {
    package let major: Int
    package let minor: Int

    package init(_ major: Int, _ minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// As releases are named: `0.25`.
    package var text: String { "\(major).\(minor)" }

    package static func < (left: Self, right: Self) -> Bool { (left.major, left.minor) < (right.major, right.minor) }
}
