import Git

/// The folder that git runs a repository's hooks from.
struct HookFolder {
    let path: String
    /// The sources' folder from where git runs hooks.
    let source: String
    let isBare: Bool
    /// Folders of the repository itself.
    private let own: [String]

    /// - Parameter sources: A folder of the repository.
    init(of sources: String) throws(MachineError) {
        do {
            let repository = try Repository.discover(from: sources)
            path = try repository.hooksFolder()
            source = repository.prefix.isEmpty ? "." : repository.prefix
            isBare = repository.isBare
            own = [repository.commonFolder, repository.workingTree].compactMap { $0 }
        } catch {
            throw .git(error)
        }
    }

    /// Refuses a hook that could not work, and a folder that other repositories have their hooks in too.
    func check(for kind: HookKind) throws(MachineError) {
        if kind == .preCommit, isBare {
            throw .usage(
                "nothing is committed in a bare repository; `tenantc hook install pre-receive` judges what is pushed")
        }
        let place = Folder.resolved(path) ?? path
        guard !own.contains(where: { place.hasPrefix((Folder.resolved($0) ?? $0) + "/") }) else { return }
        throw .usage(
            "core.hooksPath is `\(Terminal.visible(path))`, outside of this repository, and may serve others; "
                + "call `tenantc hook run \(kind.rawValue)` from the hook there")
    }
}
