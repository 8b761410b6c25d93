import ArgumentParser
import Git

struct HookRunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Do what a hook does; git's hook calls this.",
        discussion: """
            pre-commit judges the staged sources, and the staged out/ where there is one. A
            commit that touches neither passes. pre-receive reads `old new name` lines from
            standard input, as git gives them, and judges the sources of each new commit
            that has other sources than the old one; deletions pass.

            Exit codes: 0 go on, 1 refused, 2 could not run, which git takes for a refusal.
            """)

    @OptionGroup var options: HookOptions
    @OptionGroup var cost: CostOptions

    func run() async throws {
        let environment = RepositoryEnvironment.ofHook()
        switch options.kind {
        case .preCommit: try await CommitGate(root: options.root, environment: environment, cost: cost).judge()
        case .preReceive: try await PushGate(root: options.root, environment: environment, cost: cost).judge()
        }
    }
}
