internal import YAML

/// A node and the layer it was laid as, kept to be laid again.
struct LaidNode: Sendable {
    let node: Node
    let layer: Layer

    var isAbovePreset: Bool { layer.isAbovePreset }
}
