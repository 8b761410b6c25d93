import ArgumentParser

/// Argo CD's config management plugin, version 2.
struct PluginCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugin", abstract: "Compile for Argo CD, as its config management plugin.",
        discussion: """
            Argo CD runs these in an application's folder of an unpacked copy of the
            repository; docs/argocd.md says how it is set up. Of the environment only
            ARGOCD_APP_PARAMETERS, ARGOCD_APP_SOURCE_PATH, ARGOCD_ENV_TENANT,
            ARGOCD_ENV_ENVIRONMENT and ARGOCD_ENV_AREA are read.
            """,
        subcommands: [PluginGenerateCommand.self, PluginDiscoverCommand.self, PluginParametersCommand.self])
}
