import Diagnostics
import Git
import TenantCompiler

/// Renders a commit's sources: all of them, or the tenants that changed since a branch's tip was rendered.
struct CommitRenderer {
    let options: CommitCommand
    let people: CommitPeople
    /// From the root of the branch, `platform/out`.
    let folder: String
    let progress: Progress

    /// What is to be laid over a tip; the same as rendering everything, and less where the tip says how it was made.
    ///
    /// - Parameter tip: Null where those who write sources can write it too: what it says is taken for true.
    func render(
        _ source: Commit, over tip: Commit?, in repository: borrowing Repository
    ) async throws -> Rendering {
        if !options.full, !options.force, options.sources.cost.budget == 1, let tip,
            let rendered = try git({ () throws(GitError) in
                try RenderedTip(tip, before: source, options, in: repository)
            }),
            let rendering = try await renderChanges(source, since: rendered, repository)
        {
            return rendering
        }
        return try await renderAll(source, repository)
    }

    /// Renders every tenant.
    func renderAll(_ source: Commit, _ repository: borrowing Repository) async throws -> Rendering {
        let files = try git { () throws(GitError) in try repository.readTree(of: source, options.sources.selection) }
        progress.ended("read")
        let compilation = await TenantCompiler.compile(SourceMap(files), settings)
        progress.clear()
        if !compilation.diagnostics.isEmpty { Reporting.showText(compilation) }
        if compilation.isRefused { throw ExitStatus.refused }
        try NameFilter(tenants: options.tenant, environments: options.environment).check(against: compilation)
        let scope = OutputScope(tenants: Set(options.tenant), environments: Set(options.environment))
        return try await rendering(of: source, compilation.outputs, scope)
    }

    /// Renders what changed since the tip was rendered; null where that cannot be told from some tenants' files.
    private func renderChanges(
        _ source: Commit, since rendered: RenderedTip, _ repository: borrowing Repository
    ) async throws -> Rendering? {
        let changes = try git { () throws(GitError) in
            try repository.sourceChanges(between: rendered.source, and: source, in: SourceLayout.folders)
        }
        progress.ended("compare")
        let base = rendered.tip.id
        guard !changes.isEmpty else { return try await nothing(source, base) }
        let selection = options.sources.selection
        let changed = try git { () throws(GitError) in
            try ChangedSources(changes, from: rendered.source, to: source, selection, in: repository)
        }
        guard let changed, let again = await recompile(changed.before, changed.after, settings) else { return nil }
        progress.ended("recompile")
        let tenants = Set(again.after.outputs.map(\.tenant))
        guard !tenants.isEmpty else { return try await nothing(source, base) }
        // A file that lies among those of others and comes no more is found by who renders them all.
        let paths = Set(again.after.outputs.flatMap { $0.files.map(\.path) })
        let scope = OutputScope(tenants: tenants, environments: Set(options.environment))
        let isWithin = again.before.outputs.allSatisfy { unit in
            unit.files.allSatisfy { paths.contains($0.path) || scope.covers($0.folder) }
        }
        guard isWithin else { return nil }
        if !again.after.diagnostics.isEmpty { Reporting.showText(again.after) }
        let unchanged = Self.files(again.before.outputs)
        // Folders of many need not be opened for what stays as it is.
        return try await rendering(of: source, again.after.outputs, scope, base) { file, bytes in
            scope.covers(file.folder) || unchanged[file.path].map { Array($0) != Array(bytes) } ?? true
        }
    }

    private static func files(_ units: [RenderedUnit]) -> [String: ArraySlice<UInt8>] {
        Dictionary(units.flatMap { unit in unit.files.map { ($0.path, unit.bytes[$0.range]) } }) { first, _ in first }
    }

    private func nothing(_ source: Commit, _ base: ObjectID) async throws(MachineError) -> Rendering {
        var rendering = try await rendering(of: source, [], OutputScope(tenants: [], environments: []), base)
        rendering.isKnownUnchanged = true
        return rendering
    }

    /// - Parameter isWanted: Whether a file has to be looked for in the branch's tree.
    private func rendering(
        of source: Commit, _ outputs: [RenderedUnit], _ scope: OutputScope, _ base: ObjectID? = nil,
        where isWanted: (OutputTree.File, ArraySlice<UInt8>) -> Bool = { _, _ in true }
    ) async throws(MachineError) -> Rendering {
        let tree = OutputTree(outputs)
        let folders = tree.folders.map { folder in
            FolderContent(
                path: folder.path,
                files: folder.files.compactMap { file in
                    let bytes = file.bytes(in: tree.units)
                    return isWanted(file, bytes) ? FolderContent.File(name: file.name, bytes: bytes) : nil
                })
        }
        do {
            let wanted = try await WantedTree(folders, workers: options.sources.workers)
            progress.ended("hash")
            return Rendering(
                source: source, people: people, folder: folder, outputs: outputs, wanted: wanted, scope: scope,
                base: base)
        } catch {
            throw .git(error)
        }
    }

    private var settings: CompileOptions {
        var settings = options.sources.cost.compileOptions(progress)
        settings.tenants = Set(options.tenant)
        settings.environments = Set(options.environment)
        return settings
    }
}
