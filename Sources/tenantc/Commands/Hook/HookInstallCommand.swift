import ArgumentParser
import Glibc
import TenantCompiler

struct HookInstallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Install a hook in this repository.",
        discussion: """
            A hook that is there already is kept as <hook>.before-tenantc and goes first;
            when it refuses, that is the answer. Installing again changes nothing, but for
            the place of the program if that has changed, or --budget and --jobs, which the
            hook then runs with.

            Exit codes: 0 installed, 2 could not run.
            """)

    @OptionGroup var options: HookOptions
    @OptionGroup var cost: CostOptions

    func run() throws {
        let folder = try HookFolder(of: options.root)
        try folder.check(for: options.kind)
        if options.kind == .preCommit { try requireSources() }
        let script = HookScript(kind: options.kind, program: try program(), source: folder.source, cost: cost)
        let installation = HookInstallation(folder: folder.path, kind: options.kind)
        let hook = Terminal.visible("\(folder.path)/\(options.kind.rawValue)")
        guard try installation.install(script) == .done else {
            return Terminal.error("\(hook) is installed already\n")
        }
        let earlier = try installation.hasEarlier() ? "; the hook that was there before goes first" : ""
        Terminal.error("installed \(hook)\(earlier)\n")
    }

    /// In a folder above or below the sources the hook would find nothing to judge.
    private func requireSources() throws(MachineError) {
        for name in SourceLayout.folders where try Folder.kind(of: "\(options.root)/\(name)") != nil { return }
        throw .usage(
            "`\(Terminal.visible(options.source))` holds no sources: no tiers/, policies/ or tenants/; name the folder "
                + "that does with --source")
    }

    /// The program that runs, by its full path.
    private func program() throws(MachineError) -> String {
        guard let path = Folder.resolved("/proc/self/exe"), path.hasPrefix("/") else {
            throw .system(operation: "find the program", path: "/proc/self/exe", code: ENOENT)
        }
        return path
    }
}
