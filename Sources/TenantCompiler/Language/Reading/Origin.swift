package import Diagnostics

/// Where a value was set: the layer, and the bytes in its file.
package struct Origin: Sendable, Hashable {
    package var layer: Layer
    /// Null for built-in defaults, which stand in no file.
    package var span: Span?

    package init(layer: Layer, span: Span?) {
        self.layer = layer
        self.span = span
    }

    package static let builtIn = Origin(layer: .builtIn, span: nil)
}
