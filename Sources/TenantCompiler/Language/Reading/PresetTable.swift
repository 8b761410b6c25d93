package import YAML

/// The presets that workloads may name, by name.
package struct PresetTable: Sendable {
    /// The `spec` of each Preset document.
    package let specs: [String: Node]

    package init(_ specs: [String: Node] = [:]) { self.specs = specs }

    package var names: [String] { specs.keys.sorted() }
}
