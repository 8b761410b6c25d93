package import Diagnostics

/// Where something that lacks a field is written, and what it is called there.
package struct Place: Sendable {
    package var span: Span
    package var name: String

    package init(_ span: Span, _ name: String) {
        self.span = span
        self.name = name
    }
}
