internal import CGit2

extension Repository {
    /// The note that a commit of notes has on an object; null for none.
    package func note(on object: ObjectID, in notes: ObjectID) throws(GitError) -> String? {
        let operation = "read the notes"
        let repository = unsafe handle.pointer
        let commit = try noteCommit(notes, operation)
        let pointer = unsafe commit.pointer
        var raw = object.raw
        let note: Handle
        do {
            note = try unsafe Handle(operation, freedBy: { unsafe git_note_free($0) }) {
                unsafe git_note_commit_read($0, repository, pointer, &raw)
            }
        } catch {
            guard error.class == .missingObject else { throw error }
            return nil
        }
        return unsafe git_note_message(note.pointer).map { unsafe String(cString: $0) }
    }

    /// Writes a commit of notes in which an object has this note and all others stay; no reference moves.
    ///
    /// - Parameter notes: The commit of notes before; null for none.
    package func writeNote(
        _ text: String, on object: ObjectID, over notes: ObjectID?, by person: Identity
    ) throws(GitError) -> ObjectID {
        let operation = "write a note"
        let repository = unsafe handle.pointer
        let signature = try Signature(person)
        var made = git_oid(), blob = git_oid(), raw = object.raw
        if let notes {
            let parent = try noteCommit(notes, operation)
            try unsafe GitError.check(
                git_note_commit_create(
                    &made, &blob, repository, parent.pointer, signature.pointer, signature.pointer, &raw, text, 1),
                operation)
        } else {
            try unsafe GitError.check(
                git_note_commit_create(
                    &made, &blob, repository, nil, signature.pointer, signature.pointer, &raw, text, 1), operation)
        }
        return ObjectID(made)
    }

    private func noteCommit(_ id: ObjectID, _ operation: String) throws(GitError) -> Handle {
        let repository = unsafe handle.pointer
        var raw = id.raw
        return try unsafe Handle(operation, freedBy: { unsafe git_commit_free($0) }) {
            unsafe git_commit_lookup($0, repository, &raw)
        }
    }
}
