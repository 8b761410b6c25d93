/// How much of environments' platforms differs.
package struct PlatformCounts: Sendable, Hashable {
    /// Environments whose platforms were compared.
    package var compared = 0
    package var added = 0
    package var changed = 0
    package var removed = 0
    package var objectsAdded = 0
    package var objectsChanged = 0
    package var objectsRemoved = 0
    /// Files that differ in nothing but comments or spelling.
    package var respelled = 0

    package init() {}
}
