/// The part of a folder that an edit answers for; all else of it stays as it is.
package protocol EditScope: Sendable {
    /// Whether all that lies in a folder and below it is the edit's, so that what is not wanted there goes.
    func covers(_ folder: String) -> Bool
    /// Whether a folder, or one below it, is covered.
    func reaches(_ folder: String) -> Bool
    /// The folders in a folder that can be reached, by name; null for any. Thousands need not be asked for one by one.
    func names(in folder: String) -> Set<String>?
}

extension EditScope {
    package func names(in folder: String) -> Set<String>? { nil }
}
