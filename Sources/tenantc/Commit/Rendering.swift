import Diagnostics
import Git
import TenantCompiler

/// What a source commit compiles to, with the ids that it has in git.
struct Rendering {
    let source: Commit
    let people: CommitPeople
    let outputs: [RenderedUnit]
    let wanted: WantedTree
    /// Where it goes, from the root of the branch: `platform/out`.
    let folder: String

    /// Reads and compiles; shows what was found, and ends the run where the sources are refused.
    init(
        of source: Commit, by people: CommitPeople, for options: CommitCommand, in repository: borrowing Repository,
        _ progress: Progress
    ) async throws {
        self.source = source
        self.people = people
        folder = repository.prefix.isEmpty ? "out" : "\(repository.prefix)/out"
        let files = try git { () throws(GitError) in try repository.readTree(of: source, options.sources.selection) }
        progress.ended("read")
        var settings = options.sources.compileOptions(progress)
        settings.tenants = Set(options.tenant)
        settings.environments = Set(options.environment)
        let compilation = await TenantCompiler.compile(SourceMap(files), settings)
        progress.clear()
        if !compilation.diagnostics.isEmpty { Reporting.showText(compilation) }
        if compilation.isRefused { throw ExitStatus.refused }
        try NameFilter(tenants: options.tenant, environments: options.environment).check(against: compilation)
        outputs = compilation.outputs
        let tree = OutputTree(outputs)
        let folders = tree.folders.map { folder in
            FolderContent(
                path: folder.path,
                files: folder.files.map { FolderContent.File(name: $0.name, bytes: $0.bytes(in: tree.units)) })
        }
        do { wanted = try await WantedTree(folders, workers: options.sources.workers) } catch {
            throw MachineError.git(error)
        }
        progress.ended("hash")
    }
}
