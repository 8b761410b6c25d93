/// What an application may say to the plugin.
enum PluginParameter: String, CaseIterable {
    case tenant
    case environment
    case area

    var name: String { rawValue }

    /// The variable of the plugin that says the same: Argo CD puts `ARGOCD_ENV_` before a user's own names.
    var variable: String { "ARGOCD_ENV_\(rawValue.uppercased())" }
}
