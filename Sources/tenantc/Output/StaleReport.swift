import TenantCompiler

/// Says where an output folder is not what the sources compile to, and what to do.
struct StaleReport {
    /// The folder as a person names it.
    let folder: String
    /// The folder in a sentence: `out`, `the staged out`.
    let subject: String
    /// What it was compared with: `the sources`.
    let sources: String
    let advice: String

    /// Writes what differs to standard error; fails when something does.
    func check(_ plan: OutputPlan) throws {
        let stale = plan.stalePaths
        guard !stale.isEmpty else { return }
        let shown = Terminal.visible(folder)
        for (path, verb) in stale.prefix(20) {
            let place = path.isEmpty ? shown : "\(shown)/\(Terminal.visible(path))"
            Terminal.error("\(place): \(verb)\n")
        }
        if stale.count > 20 { Terminal.error("and \(stale.count - 20) more\n") }
        Terminal.error("\(subject) is not what \(sources) compile to; \(advice)\n")
        throw ExitStatus.refused
    }
}

extension StaleReport {
    /// Of a folder.
    init(folder: String) {
        self.init(
            folder: folder, subject: Terminal.visible(folder), sources: "the sources",
            advice: "run `tenantc compile` and commit it")
    }

    /// Of what is staged or committed.
    ///
    /// - Parameter isWritten: Whether the folder in the working tree has just been made right.
    init(_ output: RecordedOutput, isWritten: Bool = false) {
        let folder = Terminal.visible(output.folder)
        let staged = isWritten ? "run" : "run `tenantc compile --staged`, then"
        self.init(
            folder: output.folder, subject: output.subject,
            sources: output.commit == nil ? "the staged sources" : "its sources",
            advice: output.commit == nil
                ? "\(staged) `git add --all \(folder)`" : "check it out, run `tenantc compile` and commit again")
    }
}
