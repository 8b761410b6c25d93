/// Numbers of ports.
package enum Port {
    package static let range = 1...65535

    /// Why a number is no port, nil where it is one.
    package static func problem(in number: Int) -> String? {
        range.contains(number) ? nil : "a port is a number from \(range.lowerBound) to \(range.upperBound)"
    }
}
