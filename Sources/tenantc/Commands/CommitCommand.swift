import ArgumentParser
import Git
import TenantCompiler

struct CommitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commit", abstract: "Commit what a commit's sources compile to.",
        discussion: """
            The sources are those of a commit (HEAD, or --rev) and never of the working
            tree. The folder out/ beside them is replaced, on the same branch or on
            another; all else of the branch stays. Where nothing changes, nothing is
            committed. Nothing of the repository's configuration is run, hooks included.

            Examples:
              tenantc commit                                 on the current branch
              tenantc commit --branch rendered/production    on a branch of its own
              tenantc commit --rev v2 --branch rendered/production --push origin
              tenantc commit --branch rendered/production --tenant acme
              tenantc commit --branch rendered/production --hydrator

            Where the branch's tip says what it was rendered from, only tenants whose files
            changed since are rendered again; the result is the same.

            Dates come from SOURCE_DATE_EPOCH, or else from the source commit, so that
            the same source gives the same commit.

            Exit codes: 0 committed or nothing to commit, 1 the sources are refused,
            2 could not run.
            """)

    @OptionGroup var sources: SourceOptions

    @Option(
        help: ArgumentHelp(
            "Commit to this branch, made where there is none, and leave working tree and index alone. (default: the current branch)",
            valueName: "name"))
    var branch: String?

    @Option(
        help: ArgumentHelp(
            "Push the branch to this remote or address afterwards; never by force.", valueName: "remote"))
    var push: String?

    @Option(
        help: ArgumentHelp(
            "The commit's message, in place of the list of tenants; its trailers stay.", valueName: "text"))
    var message: String?

    @Option(help: ArgumentHelp("Who makes the commit. (default: as git is configured)", valueName: "name <email>"))
    var author: String?

    @Option(help: ArgumentHelp("Commit only this tenant; may be given more than once.", valueName: "name"))
    var tenant: [String] = []

    @Option(help: ArgumentHelp("Commit only this environment; may be given more than once.", valueName: "name"))
    var environment: [String] = []

    @Flag(
        help:
            "Say what was rendered as Argo CD's source hydrator does: hydrator.metadata, a note, trailers. Needs --branch."
    )
    var hydrator = false

    @Option(
        help: ArgumentHelp(
            "The address of the sources in what --hydrator says. (default: that of --push, or of origin)",
            valueName: "url"))
    var hydratorURL: String?

    @Flag(help: "Replace or delete files in the committed out/ that tenantc did not write.")
    var force = false

    @Flag(help: "Render every tenant anew, whatever the branch's tip says it was rendered from.")
    var full = false

    @Flag(help: "Print the seconds of each stage and the peak memory to standard error.")
    var timings = false

    func validate() throws {
        if sources.staged { throw ValidationError("a commit is made from a commit's sources; --staged names none") }
        if branch == "" { throw ValidationError("--branch takes a name") }
        if push == "" { throw ValidationError("--push takes a remote or an address") }
        if hydrator, branch == nil {
            throw ValidationError(
                "--hydrator describes a branch that holds what is rendered and nothing else; name it with --branch")
        }
        if let hydratorURL {
            guard hydrator else { throw ValidationError("--hydrator-url goes with --hydrator") }
            guard hydratorURL.contains("://"), Remote.url(of: hydratorURL) != nil else {
                throw ValidationError("--hydrator-url takes a URL, such as https://git.company.com/platform")
            }
        }
        if let message, message.allSatisfy(\.isWhitespace) { throw ValidationError("--message takes a text") }
    }

    func run() async throws {
        let progress = Progress()
        try await CommitRun(options: self, progress: progress).run()
        progress.clear()
        if timings { Terminal.error(progress.report) }
    }
}
