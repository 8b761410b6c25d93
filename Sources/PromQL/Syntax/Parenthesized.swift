/// An expression in parentheses, kept since Prometheus takes it for something else in some places.
package struct Parenthesized: Sendable, Hashable {
    package let inner: Expression
    package let type: ValueType
    package let range: Range<Int>

    package init(_ inner: Expression, range: Range<Int> = 0..<0) {
        self.inner = inner
        self.type = inner.type
        self.range = range
    }
}
