package import Diagnostics

/// A value with the place where it is written.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
    package let value: Value
    package let span: Span

    package init(_ value: Value, _ span: Span) {
        self.value = value
        self.span = span
    }
}
