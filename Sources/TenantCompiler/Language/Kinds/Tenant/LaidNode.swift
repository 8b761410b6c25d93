internal import YAML

/// A node and the layer it was laid as, kept to be laid again.
struct LaidNode: Sendable {
    let node: Node
    let layer: Layer

    /// Whether the layer stands over presets; those of the platform and the tiers stand beneath.
    var isAbovePreset: Bool {
        switch layer {
        case .builtIn, .platformDefaults, .tier, .preset: false
        case .tenant, .environment, .document: true
        }
    }
}
