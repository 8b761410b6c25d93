import ArgumentParser

/// The moments at which git asks.
enum HookKind: String, CaseIterable, ExpressibleByArgument {
    /// Before a commit: judges what is staged.
    case preCommit = "pre-commit"
    /// Before a server takes a push: judges what is pushed.
    case preReceive = "pre-receive"

    /// Where the hook goes that was there before.
    var earlierName: String { rawValue + ".before-tenantc" }
}
