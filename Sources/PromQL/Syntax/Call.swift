/// `rate(x[5m])`: a function and what it is given.
package struct Call: Sendable, Hashable {
    package let function: Function
    package let nameRange: Range<Int>
    package let arguments: [Expression]
    /// The bytes from the name to `)`.
    package let range: Range<Int>

    package init(
        _ function: Function, nameRange: Range<Int> = 0..<0, arguments: [Expression], range: Range<Int> = 0..<0
    ) {
        self.function = function
        self.nameRange = nameRange
        self.arguments = arguments
        self.range = range
    }
}
