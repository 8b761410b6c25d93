import ArgumentParser

/// git's hooks, for repositories without the pre-commit framework and for servers.
struct HookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hook", abstract: "Judge what is committed or pushed, from git's hooks.",
        discussion: """
            docs/hooks.md has the pre-commit framework and servers too.

            Examples:
              tenantc hook install               before each commit, in this repository
              tenantc hook uninstall             as it was before
              tenantc hook install pre-receive   in a bare repository, before each push
            """,
        subcommands: [HookInstallCommand.self, HookUninstallCommand.self, HookRunCommand.self])
}
