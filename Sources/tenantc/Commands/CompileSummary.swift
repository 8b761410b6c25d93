/// What a compile did to an output folder, in a line.
struct CompileSummary {
    let folder: String
    var tenants: Int
    var written = 0
    var unchanged = 0
    var deleted = 0

    var text: String {
        "\(counted(tenants, "tenant")) compiled into \(Terminal.visible(folder)): \(counted(written, "file")) written, "
            + "\(unchanged) unchanged, \(deleted) deleted\n"
    }

    var isUnchanged: Bool { written == 0 && deleted == 0 }

    /// The same for `--check`, where nothing is to be done.
    var upToDate: String { "\(Terminal.visible(folder)) is up to date: \(counted(unchanged, "file"))\n" }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
