internal import Diagnostics

/// The names of tenants that the sources have and that run nowhere, since what declares them is refused: who names them is
/// not to be told that they are not there, and would be told wrong.
///
/// A file that could not be read is one tenant's by its own name, or by its folder's.
func unresolvedTenants(of program: Program, _ objects: [ObjectFile]) -> Set<String> {
    let mayLack = program.unread.mayLackWhatTenantsName
    var names: Set<String> = []
    for (tenant, object) in zip(program.tenants, objects) where object.members.isEmpty {
        // What stands outside its `spec` was told where the document was read.
        let isTold = object.diagnostics.hasErrors || !tenant.document.strays.isEmpty
        if isTold || mayLack { names.insert(tenant.name) }
    }
    let read = Set(program.tenants.map(\.document.nameSpan.file))
    let layout = SourceLayout(paths: program.sources.files.lazy.map(\.path))
    for id in program.sources.ids where !read.contains(id) {
        let path = program.sources[id].path
        guard layout.role(of: path) == .tenant else { continue }
        let parts = path.split(separator: "/")
        let isOfFolder = SourceLayout.tenantFileNames.contains { parts.last == $0[...] }
        guard let part = isOfFolder ? parts.dropLast().last : parts.last else { continue }
        names.insert(String(isOfFolder ? part : part.prefix { $0 != "." }))
    }
    return names
}
