import Git

extension RepositoryEnvironment {
    /// What git tells a hook.
    static func ofHook(_ variable: (String) -> String? = Terminal.environment) -> RepositoryEnvironment {
        var environment = RepositoryEnvironment()
        environment.gitFolder = nonEmpty(variable("GIT_DIR"))
        environment.workingTree = nonEmpty(variable("GIT_WORK_TREE"))
        environment.indexFile = nonEmpty(variable("GIT_INDEX_FILE"))
        let quarantine = nonEmpty(variable("GIT_QUARANTINE_PATH")) ?? nonEmpty(variable("GIT_OBJECT_DIRECTORY"))
        environment.objectFolders =
            (quarantine.map { [$0] } ?? []) + folders(variable("GIT_ALTERNATE_OBJECT_DIRECTORIES") ?? "")
        return environment
    }

    private static func nonEmpty(_ text: String?) -> String? { text?.isEmpty ?? true ? nil : text }

    /// Splits a list at its colons; a folder that has one in its name stands between quotes, with `\` before what
    /// would mean something.
    static func folders(_ list: String) -> [String] {
        var folders: [String] = []
        var rest = list[...]
        while !rest.isEmpty {
            var name = ""
            if rest.first == "\"" {
                rest.removeFirst()
                while let next = rest.popFirst(), next != "\"" {
                    if next == "\\", let escaped = rest.popFirst() { name.append(escaped) } else { name.append(next) }
                }
            }
            name += rest.prefix { $0 != ":" }
            rest = rest.drop { $0 != ":" }.dropFirst()
            if !name.isEmpty { folders.append(name) }
        }
        return folders
    }
}
