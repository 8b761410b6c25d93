import Diagnostics
import TenantCompiler

/// The names that `--tenant` and `--environment` give. One that names nobody is a mistake, not an empty result:
/// what reads the output would take it for "delete everything".
struct NameFilter {
    let tenants: [String]
    let environments: [String]

    func check(against compilation: Compilation) throws(MachineError) {
        let program = compilation.program
        try Self.check(tenants, "tenant", among: program.tenants.map(\.name))
        try Self.check(environments, "environment", among: program.platform.environments.map(\.name))
        let written = Set(compilation.outputs.map(\.tenant))
        for name in tenants where !written.contains(name) {
            throw .usage("tenant `\(name)` is not in \(environments.map { "`\($0)`" }.joined(separator: " or "))")
        }
    }

    static func check(_ names: [String], _ noun: String, among known: [String]) throws(MachineError) {
        for name in names where !known.contains(name) {
            let shown = "there is no \(noun) `\(Terminal.visible(name))`"
            if let nearest = Suggestion.nearest(to: name, among: known) {
                throw .usage("\(shown); did you mean `\(nearest)`?")
            }
            throw .usage(known.count > 10 ? shown : "\(shown); there are \(known.joined(separator: ", "))")
        }
    }
}
