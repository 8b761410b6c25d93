import ArgumentParser

struct HookUninstallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "uninstall", abstract: "Take a hook away, and put back the one that was there before.",
        discussion: """
            A hook that another wrote after tenantc did, or that was edited, is left as it is.

            Exit codes: 0 taken away, or none was there; 2 could not run.
            """)

    @OptionGroup var options: HookOptions

    func run() throws {
        let folder = try HookFolder(of: options.root)
        let hook = Terminal.visible("\(folder.path)/\(options.kind.rawValue)")
        switch try HookInstallation(folder: folder.path, kind: options.kind).uninstall() {
        case .done: Terminal.error("took \(hook) away\n")
        case .nothingToDo: Terminal.error("tenantc has no hook at \(hook)\n")
        }
    }
}
