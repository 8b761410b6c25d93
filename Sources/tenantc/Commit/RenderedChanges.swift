import Git
import TenantCompiler

/// What a commit changes, by environment and tenant.
struct RenderedChanges {
    enum Verb: String, CaseIterable { case added, changed, removed }

    /// Sorted names by environment and verb.
    private(set) var tenants: [(environment: String, verb: Verb, names: [String])] = []
    /// Whether files that belong to no one tenant change.
    private(set) var hasSharedFiles = false
    /// How many files are written, and how many go.
    let writtenCount: Int
    let deletedCount: Int

    init(_ changes: [FileChange], _ outputs: [RenderedUnit]) {
        writtenCount = changes.count { $0.new != nil }
        deletedCount = changes.count - writtenCount
        var verbs: [Key: Verb] = [:]
        let wholes = Self.fileCounts(outputs)
        let owners = Self.sharedFileOwners(outputs)
        var added: [Key: Int] = [:]
        for change in changes {
            guard let key = Self.tenant(of: change.path) ?? owners[change.path] else {
                hasSharedFiles = true
                continue
            }
            if wholes[key] == nil {
                verbs[key] = .removed
            } else {
                verbs[key] = .changed
                if change.old == nil { added[key, default: 0] += 1 }
            }
        }
        for (key, count) in added where wholes[key] == count { verbs[key] = .added }
        let byGroup = Dictionary(grouping: verbs) { Group(environment: $0.key.environment, verb: $0.value) }
        for environment in Set(verbs.keys.map(\.environment)).sorted() {
            for verb in Verb.allCases {
                guard let members = byGroup[Group(environment: environment, verb: verb)] else { continue }
                tenants.append((environment, verb, members.map(\.key.name).sorted()))
            }
        }
    }

    /// All tenants that change anywhere, sorted.
    var names: [String] { Set(tenants.flatMap(\.names)).sorted() }

    private struct Key: Hashable {
        let environment: String
        let name: String
    }

    private struct Group: Hashable {
        let environment: String
        let verb: Verb
    }

    private static func tenant(of path: String) -> Key? {
        let parts = path.split(separator: "/", maxSplits: 3)
        guard parts.count == 4, parts[1] == "tenants" else { return nil }
        return Key(environment: String(parts[0]), name: String(parts[2]))
    }

    private static func fileCounts(_ outputs: [RenderedUnit]) -> [Key: Int] {
        var counts: [Key: Int] = [:]
        for unit in outputs { counts[Key(environment: unit.environment, name: unit.tenant)] = unit.files.count }
        return counts
    }

    /// Whose the files are that lie in folders of many.
    private static func sharedFileOwners(_ outputs: [RenderedUnit]) -> [String: Key] {
        var owners: [String: Key] = [:]
        for unit in outputs {
            let key = Key(environment: unit.environment, name: unit.tenant)
            for file in unit.files where tenant(of: file.path) == nil { owners[file.path] = key }
        }
        return owners
    }
}
