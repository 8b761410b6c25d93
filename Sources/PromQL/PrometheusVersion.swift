/// A release of Prometheus, by which its language grew.
package struct PrometheusVersion: Sendable, Hashable, Comparable {
    package let major: Int
    package let minor: Int

    package init(_ major: Int, _ minor: Int) {
        self.major = major
        self.minor = minor
    }

    package static func < (left: Self, right: Self) -> Bool { (left.major, left.minor) < (right.major, right.minor) }
}

extension PrometheusVersion: CustomStringConvertible {
    package var description: String { "\(major).\(minor)" }
}
