/// What git tells its hooks of the repository that it works on, in place of what the folders say.
package struct RepositoryEnvironment: Sendable {
    /// `GIT_DIR`; null to look for the repository from the sources upwards.
    package var gitFolder: String?
    /// `GIT_WORK_TREE`.
    package var workingTree: String?
    /// `GIT_INDEX_FILE`: a commit of named files, or with `-a`, has an index of its own while its hooks run.
    package var indexFile: String?
    /// Folders with more objects: the quarantine that holds a push until its hooks agree, and
    /// `GIT_ALTERNATE_OBJECT_DIRECTORIES`.
    package var objectFolders: [String] = []

    package init() {}
}
