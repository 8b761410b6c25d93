import Diagnostics
import Git
import Glibc
import TenantCompiler

/// Judges what is staged: the sources, and the output where it is kept beside them.
struct CommitGate {
    let root: String
    let environment: RepositoryEnvironment
    let cost: CostOptions

    /// Writes findings to standard error; fails when the commit should not be made.
    func judge() async throws {
        guard try isTouched() else { return }
        let output = RecordedOutput(root: root, commit: nil, environment: environment)
        let hasOutput = try !output.files().isEmpty
        var options = cost.compileOptions()
        options.rendersOutput = hasOutput
        let (sources, seconds) = try read()
        options.asOf = try JudgementDay.settle(nil, for: sources) { seconds }
        let compilation = await TenantCompiler.compile(sources, options)
        if !compilation.diagnostics.isEmpty { Reporting.showText(compilation) }
        if compilation.isRefused {
            Terminal.error("tenantc: the commit is refused; put the sources right and stage them\n")
            throw ExitStatus.refused
        }
        guard hasOutput else { return }
        let scope = OutputScope(tenants: [], environments: [])
        let plan = try await output.plan(for: OutputTree(compilation), scope, workers: options.workers)
        try StaleReport(output).check(plan)
    }

    /// Whether the commit changes anything of ours; one that does not is not held up for what others left.
    private func isTouched() throws(MachineError) -> Bool {
        do {
            let repository = try Repository.discover(from: root, environment: environment)
            guard let head = try repository.headCommit() else { return true }
            let folders = SourceLayout.folders + [RecordedOutput.name]
            let staged = try repository.stagedFiles(below: folders, indexFile: environment.indexFile)
            for (folder, files) in zip(folders, staged)
            where try repository.recordedFiles(below: folder, of: head) != files {
                return true
            }
            return false
        } catch { throw .git(error) }
    }

    /// What is staged, and when the commit was made that it goes onto: the same date that `compile` takes. A first
    /// commit is made now.
    private func read() throws(MachineError) -> (SourceMap, seconds: Int64?) {
        do {
            let repository = try Repository.discover(from: root, environment: environment)
            let map = SourceMap(try repository.readIndex(cost.selection, indexFile: environment.indexFile))
            if let head = try repository.headCommit() { return (map, head.seconds) }
            return (map, Int64(time(nil)))
        } catch { throw .git(error) }
    }
}
