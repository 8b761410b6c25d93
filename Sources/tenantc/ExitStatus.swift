import ArgumentParser

/// What the command ends with; scripts rely on it.
enum ExitStatus {
    /// The sources are refused, or `--check` found stale output.
    static let refused = ExitCode(1)
    /// The machine, or the way the command was called, kept it from running.
    static let couldNotRun = ExitCode(2)
}
