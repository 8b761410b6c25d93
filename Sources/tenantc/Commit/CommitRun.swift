import Diagnostics
import Git
import Glibc
import TenantCompiler

/// One run of `tenantc commit`: compile a commit's sources, build the trees, move the branch.
struct CommitRun {
    let options: CommitCommand
    let progress: Progress

    /// How an attempt ended.
    private enum Attempt {
        case unchanged(ObjectID?)
        case committed(ObjectID, RenderedChanges, subject: String)
        case lost
    }

    /// Other runs wait for their turn, so that only git itself can come between.
    private static let mostAttempts = 20

    func run() async throws {
        let root = options.sources.root
        let repository = try git { () throws(GitError) in try Repository.discover(from: root) }
        let target = try CommitTarget(named: options.branch, in: repository)
        let source = try target.source(options.sources.rev, in: repository)
        let people = try CommitPeople(options.author, source: source, in: repository)
        let folder = repository.prefix.isEmpty ? "out" : "\(repository.prefix)/out"
        let renderer = CommitRenderer(options: options, people: people, folder: folder, progress: progress)
        let tip = try git { () throws(GitError) in try repository.tip(of: target.branch) }
        let rendering = try await renderer.render(source, over: target.isCurrent ? nil : tip, in: repository)
        try await deliver(rendering, by: renderer, to: target, in: repository)
    }

    private func deliver(
        _ first: Rendering, by renderer: CommitRenderer, to target: CommitTarget, in repository: borrowing Repository
    ) async throws {
        var rendering = first
        let remote = try options.push.map { name throws(MachineError) in
            try git { () throws(GitError) in try Remote(name, of: repository, Self.credentials) }
        }
        let turn = try git { () throws(GitError) in try Turn.take(in: repository) }
        if target.isCurrent, let root = repository.workingTree {
            let interrupted = InterruptedMove(
                root: root, workers: options.sources.workers, tip: rendering.source, folder: rendering.folder)
            try await interrupted.settle(repository, turn)
        }
        for number in 1...Self.mostAttempts {
            let farTurn = try git { () throws(GitError) in try remote?.takeTurn() ?? nil }
            let start = try CommitStart(target, remote, options, in: repository)
            if let base = rendering.base, base != start.tip?.id {
                rendering = try await renderer.render(rendering.source, over: start.tip, in: repository)
            }
            switch try await attempt(rendering, target, start, repository, turn) {
            case .unchanged(let tip):
                let place = tip.map { " at \($0.short)" } ?? ""
                say("\(target.branch.name)\(place) is what \(rendering.source.id.short) compiles to")
                if try push(tip, target, start, remote, rendering, repository, farTurn) {
                    return try note(tip, remote, rendering, repository, turn, farTurn)
                }
            case .committed(let id, let changes, let subject):
                say(
                    "\(target.branch.name) is at \(id.short): \(subject) "
                        + "(\(counted(changes.writtenCount, "file")) written, \(changes.deletedCount) deleted)")
                if try push(id, target, start, remote, rendering, repository, farTurn) {
                    return try note(id, remote, rendering, repository, turn, farTurn)
                }
            case .lost: break
            }
            // The more often others came first, the more room they are given.
            usleep(UInt32.random(in: 1_000...20_000) * UInt32(number))
        }
        throw MachineError.usage(
            "branch `\(Terminal.visible(target.branch.name))` moved \(Self.mostAttempts) times while it was written; "
                + "try again when it is quiet")
    }

    /// Pushes the branch, if that is asked for and the remote has it elsewhere.
    ///
    /// - Returns: Whether the run is done; not where the remote's branch has moved in between.
    private func push(
        _ tip: ObjectID?, _ target: CommitTarget, _ start: CommitStart, _ remote: Remote?, _ rendering: Rendering,
        _ repository: borrowing Repository, _ turn: borrowing Turn?
    ) throws(MachineError) -> Bool {
        guard let remote, let tip else { return true }
        guard start.remote != tip else {
            say("\(remote.shown) has it")
            return true
        }
        let result = try git { () throws(GitError) in
            try remote.push(
                target.branch, from: start.remote, to: tip, by: rendering.people.committer,
                in: repository.forTransfer(), turn)
        }
        progress.ended("push")
        guard case .pushed(let words) = result else { return false }
        progress.clear()
        if !words.isEmpty { Terminal.error(Terminal.visibleLines(words) + "\n") }
        say("pushed \(target.branch.name) to \(remote.shown)")
        return true
    }

    static var credentials: Credentials {
        Credentials(
            token: Terminal.environment("TENANTC_GIT_TOKEN").flatMap { $0.isEmpty ? nil : $0 },
            username: Terminal.environment("TENANTC_GIT_USERNAME").flatMap { $0.isEmpty ? nil : $0 },
            path: Terminal.environment("PATH") ?? "",
            authorities: ["GIT_SSL_CAINFO", "SSL_CERT_FILE"].lazy.compactMap(Terminal.environment)
                .first { !$0.isEmpty })
    }

    private func attempt(
        _ rendering: Rendering, _ target: CommitTarget, _ start: CommitStart, _ repository: borrowing Repository,
        _ turn: borrowing Turn
    ) async throws -> Attempt {
        let tip = start.tip
        if target.isCurrent { try checkSources(rendering, tip, repository) }
        let edited = rendering.isKnownUnchanged ? nil : try edit(rendering, tip, target, repository)
        progress.ended("trees")
        guard let edited, !edited.isEmpty else {
            guard let tip, tip.id != start.local?.id else { return .unchanged(tip?.id) }
            let update = try git { () throws(GitError) in
                try repository.move(
                    target.branch, from: start.local?.id, to: tip.id, by: rendering.people.committer,
                    reason: "commit: take over the remote's branch", turn)
            }
            return update == .moved ? .unchanged(tip.id) : .lost
        }
        let hydration = try hydration(of: rendering, repository)
        let edit = try describe(edited, hydration, target, repository)
        let changes = RenderedChanges(edit.changes, rendering.outputs)
        let message = CommitMessage(
            changes: changes, source: rendering.source, output: edit.folder, folder: repository.prefix,
            budget: options.sources.cost.budget, day: rendering.day, tenants: options.tenant,
            environments: options.environment, given: options.message, hydration: hydration)
        let draft = CommitDraft(
            tree: edit.tree, parents: tip.map { [$0.id] } ?? [], author: rendering.people.author,
            committer: rendering.people.committer, message: message.text)
        let commit = draft.object
        let writer = try git { () throws(GitError) in try repository.objectWriter }
        do { try await writer.write(edit.objects + [commit], workers: options.sources.workers) } catch {
            throw MachineError.git(error)
        }
        progress.ended("write")
        let subject = String(message.text.prefix { $0 != "\n" })
        let isMoved = try await move(
            target, from: start.local?.id, to: commit.objectID, edit, subject, rendering, repository, turn)
        progress.ended("move")
        return isMoved ? .committed(commit.objectID, changes, subject: subject) : .lost
    }

    private func edit(
        _ rendering: Rendering, _ tip: Commit?, _ target: CommitTarget, _ repository: borrowing Repository
    ) throws(MachineError) -> TreeEdit {
        let edit = try git { () throws(GitError) in
            try repository.edit(
                rendering.folder, of: tip?.tree, to: rendering.wanted, rendering.scope,
                marks: GeneratedMarks.all.map { Array($0.utf8) })
        }
        if let path = edit.foreign.first(where: { $0 == "." || $0.hasPrefix("../") }),
            target.isCurrent || !options.force
        {
            throw noFolder(path, target, rendering)
        }
        guard edit.foreign.isEmpty || options.force else {
            throw .foreignFiles(edit.foreign, folder: "\(target.branch.name):\(rendering.folder)")
        }
        return edit
    }

    /// Says of a link or file what to do where the output folder has to be.
    private func noFolder(_ path: String, _ target: CommitTarget, _ rendering: Rendering) -> MachineError {
        let parts = rendering.folder.split(separator: "/")
        let end = parts.firstIndex { "../\($0)" == path } ?? parts.count - 1
        let place = Terminal.visible(parts[...end].joined(separator: "/"))
        let way =
            target.isCurrent
            ? "`git rm \(place)`, commit that and run it again" : "take it away there, or give --force to replace it"
        return .usage("`\(Terminal.visible(target.branch.name)):\(place)` is a file or a link, and no folder; \(way)")
    }

    /// Moves the branch, and with it the working tree where it has the branch checked out.
    private func move(
        _ target: CommitTarget, from old: ObjectID?, to new: ObjectID, _ edit: TreeEdit, _ subject: String,
        _ rendering: Rendering, _ repository: borrowing Repository, _ turn: borrowing Turn
    ) async throws(MachineError) -> Bool {
        let person = rendering.people.committer
        guard target.isCurrent, let root = repository.workingTree else {
            return try git { () throws(GitError) in
                try repository.move(target.branch, from: old, to: new, by: person, reason: "commit: \(subject)", turn)
            } == .moved
        }
        let checkedOut = CheckedOutFolder(root: root, folder: rendering.folder, workers: options.sources.workers)
        let index = try git { () throws(GitError) in try IndexEdit.begin(repository, turn) }
        let outdated = try checkedOut.outdated(edit.changes, index)
        guard let lock = try git({ () throws(GitError) in try repository.lock(target.branch, at: old, turn) }) else {
            return false
        }
        if let old { try PendingMove(old: old, new: new, folder: rendering.folder).write(in: repository) }
        do {
            try await checkedOut.write(outdated, edit.objects, repository)
            try checkedOut.stage(edit.changes, index)
            try git { () throws(GitError) in try lock.move(to: new, by: person, reason: "commit: \(subject)") }
        } catch {
            let isMoved = (try? git { () throws(GitError) in try repository.tip(of: target.branch)?.id == new }) ?? true
            if !isMoved, (try? await checkedOut.write(outdated.map(\.reversed), [], repository)) != nil {
                try? PendingMove.remove(in: repository)
            }
            throw error
        }
        do { try index.use() } catch { throw MachineError.git(error) }
        try PendingMove.remove(in: repository)
        return true
    }

    /// On the current branch, what was compiled has to be what its tip holds.
    private func checkSources(
        _ rendering: Rendering, _ tip: Commit?, _ repository: borrowing Repository
    ) throws(MachineError) {
        guard let tip, tip.id != rendering.source.id else { return }
        let changed = try git { () throws(GitError) in
            try repository.changedPaths(between: rendering.source, and: tip, in: SourceLayout.folders)
        }
        guard changed.isEmpty else {
            throw .usage("the sources on the current branch changed while they were compiled; run it again")
        }
    }

    func say(_ text: String) {
        progress.clear()
        Terminal.error(Terminal.visible(text) + "\n")
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
