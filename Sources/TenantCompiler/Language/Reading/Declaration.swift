package import Diagnostics

/// Where an object is declared that several layers write: in the lowest of the tenant's own layers, or else in the
/// lowest of all, since what tiers and presets say of an object may be left for the tenant to finish.
package struct Declaration: Sendable {
    package private(set) var span: Span
    package private(set) var layer: Layer

    package init(_ span: Span, in layer: Layer) {
        self.span = span
        self.layer = layer
    }

    /// Takes note of a further layer that writes the object.
    mutating func add(_ span: Span, in layer: Layer) {
        if layer.isAbovePreset, !self.layer.isAbovePreset { self = Declaration(span, in: layer) }
    }
}
