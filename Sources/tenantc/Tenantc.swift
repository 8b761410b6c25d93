import ArgumentParser
import Git

@main
struct Tenantc: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tenantc",
        abstract: "Compiles tenants in git to the Kubernetes manifests they need.",
        discussion: """
            Sources are read from tiers/, policies/ and tenants/; output is written to out/.

            Examples:
              tenantc init fleet                           a repository to start from
              tenantc compile                              write out/
              tenantc check                                judge, write nothing
              tenantc compile --check                      fail where out/ is stale
              tenantc diff main...HEAD                     what this branch changes
              tenantc commit --branch rendered/production  out/ on its own branch
              tenantc fix                                  what has one right answer
              tenantc test                                 try the policies
              tenantc report compliance                    who keeps the standards
              tenantc explain acme.quota.requests.cpu      where a value comes from
              tenantc explain quota-above-ceiling          what a finding means
              tenantc schema --dir .tenantc/schemas        what editors complete by

            Exit codes: 0 clean, 1 the sources are refused or out/ is stale,
            2 could not run.
            """,
        version: toolVersion,
        subcommands: [
            InitCommand.self, CompileCommand.self, CheckCommand.self, DiffCommand.self, CommitCommand.self,
            FixCommand.self, ExplainCommand.self, ReportCommand.self, TestCommand.self, SchemaCommand.self,
            PluginCommand.self, HookCommand.self, DocsCommand.self,
        ])

    static func main() async {
        Terminal.prepareStreams()
        let gitStart = CommandLine.arguments.contains(where: readsGit) ? startGitAhead() : nil
        var failure: (any Error)?
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            failure = error
        }
        // Help and usage errors come faster than libgit2.
        await gitStart?.value
        if let failure { leave(failure) }
    }

    /// Usage errors end with 2, as everything does that kept the command from running.
    private static func leave(_ failure: any Error) -> Never {
        switch failure {
        case let status as ExitCode: exit(withError: status)
        case let error as MachineError:
            Terminal.error("tenantc: error: \(error.description)\n")
            exit(withError: ExitStatus.couldNotRun)
        case _ where exitCode(for: failure) == .success: exit(withError: failure)
        default:
            Terminal.error(fullMessage(for: failure) + "\n")
            exit(withError: ExitStatus.couldNotRun)
        }
    }
}

/// Whether an argument, as far as can be told before all are understood, is one of a run that reads a repository.
private func readsGit(_ argument: String) -> Bool {
    switch argument {
    case "commit", "diff", "hook", "--staged", "--rev": true
    default: argument.hasPrefix("--rev=")
    }
}

/// The version of this build; the same in `--version`, in reports and in commits.
let toolVersion = "0.1.0"
