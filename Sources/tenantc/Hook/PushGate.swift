import Diagnostics
import Git
import TenantCompiler

/// Judges what is pushed, while git still keeps its objects apart.
struct PushGate {
    let root: String
    let environment: RepositoryEnvironment
    let cost: CostOptions

    /// Different source trees in one push beyond which it is refused: each costs a compile.
    private static let mostTrees = 100
    private static let mostInput = 16 << 20

    /// Reads standard input and writes findings to standard error; fails when the push should not be taken.
    func judge() async throws {
        let references = try readReferences()
        var seen: Set<[ObjectID?]> = []
        var isRefused = false
        for reference in references where !reference.isDeleted {
            guard let (sources, commit, ids) = try newSources(of: reference, unless: seen) else { continue }
            seen.insert(ids)
            guard seen.count <= Self.mostTrees else {
                throw MachineError.usage(
                    "the push has more than \(Self.mostTrees) different source trees; push fewer references at once")
            }
            isRefused = try await judge(sources, commit, reference) || isRefused
        }
        if isRefused {
            Terminal.error("tenantc: the push is refused; put the sources right and push again\n")
            throw ExitStatus.refused
        }
    }

    /// Whether the sources are refused.
    private func judge(_ sources: SourceMap, _ commit: Commit, _ reference: PushedReference) async throws -> Bool {
        var options = cost.compileOptions()
        options.rendersOutput = false
        options.asOf = try JudgementDay.settle(nil, for: sources) { commit.seconds }
        let compilation = await TenantCompiler.compile(sources, options)
        guard compilation.isRefused else { return false }
        Terminal.error("\(Terminal.visible(reference.name)), commit \(reference.new.prefix(7)):\n")
        Reporting.showText(compilation)
        return true
    }

    private func readReferences() throws(MachineError) -> [PushedReference] {
        guard let bytes = try Terminal.input(atMost: Self.mostInput) else {
            throw .usage("the push has too many references; push fewer at once")
        }
        var references: [PushedReference] = []
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            guard let reference = PushedReference(line) else {
                throw .usage("`\(Terminal.visible(String(line.prefix(200))))` is no `old new name`, as git gives it")
            }
            references.append(reference)
        }
        return references
    }

    /// The sources that a reference brings and the ids they are known by; null where they are those of the commit
    /// before, have been judged already, or are none.
    private func newSources(
        of reference: PushedReference, unless seen: Set<[ObjectID?]>
    ) throws(MachineError) -> (SourceMap, Commit, [ObjectID?])? {
        do {
            let repository = try Repository.discover(from: root, environment: environment)
            guard let commit = try commit(of: reference, in: repository) else { return nil }
            let ids = try repository.recordedIDs(of: SourceLayout.folders, in: commit)
            guard ids.contains(where: { $0 != nil }), !seen.contains(ids) else { return nil }
            if !reference.isNew, let old = try? repository.commit(reference.old),
                try repository.recordedIDs(of: SourceLayout.folders, in: old) == ids
            {
                return nil
            }
            return (SourceMap(try repository.readTree(of: commit, cost.selection)), commit, ids)
        } catch { throw .git(error) }
    }

    /// Null for a tag of a file or a folder, which has no sources.
    private func commit(
        of reference: PushedReference, in repository: borrowing Repository
    ) throws(GitError) -> Commit? {
        do {
            return try repository.commit(reference.new)
        } catch {
            guard error.class == .notACommit else { throw error }
            return nil
        }
    }
}
