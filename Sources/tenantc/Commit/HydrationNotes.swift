import Git
import Glibc

/// The notes that say of a rendered branch's tip which source commit it is what comes of, also where no commit was
/// made since nothing changed.
struct HydrationNotes {
    let hydration: Hydration
    let person: Identity
    let remote: Remote?

    /// What was done, for the user.
    struct Outcome {
        var isWritten = false
        var isPushed = false
        /// Whether notes here have commits that the remote's have not, and the other way round.
        var isApart = false
    }

    private static let mostAttempts = 20

    /// Notes the source on a tip, here and at the remote.
    func record(
        on tip: ObjectID, in repository: borrowing Repository, _ turn: borrowing Turn, _ farTurn: borrowing Turn?
    ) throws(MachineError) -> Outcome {
        for number in 1...Self.mostAttempts {
            if let outcome = try git({ () throws(GitError) in try attempt(tip, repository, turn, farTurn) }) {
                return outcome
            }
            usleep(UInt32.random(in: 1_000...20_000) * UInt32(number))
        }
        throw .usage(
            "\(Branch.hydratorNotes.name) moved \(Self.mostAttempts) times while it was written; run it again")
    }

    /// Null where somebody else came first.
    private func attempt(
        _ tip: ObjectID, _ repository: borrowing Repository, _ turn: borrowing Turn, _ farTurn: borrowing Turn?
    ) throws(GitError) -> Outcome? {
        let notes = Branch.hydratorNotes
        let transfer = try repository.forTransfer()
        let here = try repository.tip(of: notes)?.id
        let there = try remote?.tip(of: notes, in: transfer) ?? nil
        var base = there ?? here
        if let here, let there, try transfer.isAncestor(there, of: here) { base = here }
        var new = base
        var outcome = Outcome()
        let isNoted = try base.map { id throws(GitError) in try repository.note(on: tip, in: id) } == hydration.note
        if !isNoted {
            new = try repository.writeNote(hydration.note, on: tip, over: base, by: person)
            outcome.isWritten = true
        }
        guard let new else { return outcome }
        if let remote, there != new {
            let pushed = try remote.push(
                notes, from: there, to: new, by: person, in: try repository.forTransfer(), farTurn)
            guard case .pushed = pushed else { return nil }
            outcome.isPushed = true
        }
        if let here, try !repository.isAncestor(here, of: new) {
            outcome.isApart = true
            return outcome
        }
        guard here != new else { return outcome }
        let update = try repository.move(notes, from: here, to: new, by: person, reason: "note: the source", turn)
        return update == .moved ? outcome : nil
    }
}
