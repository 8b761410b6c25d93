internal import Diagnostics
internal import YAML

/// Adds what proves the generated alerts of an environment: for each shape of a group, of the first tenant that has it.
///
/// Groups of one shape differ in names and amounts alone, so what holds for one tenant's holds for every other's.
func addProofs(of environment: Environment, _ fleet: Fleet, to rendered: inout RenderedFleet) {
    var seen: Set<RuleShape> = []
    let folder = FleetFile.prometheus(environment.name) + "/tests"
    for member in fleet.members where member.environment == environment.name && member.lifecycle == .active {
        guard member.shapes.contains(where: { !seen.contains($0.proved) }) else { continue }
        let wanted = Set(member.shapes.map(\.proved)).subtracting(seen)
        seen.formUnion(wanted)
        for group in generatedGroups(of: member, fleet.program, on: fleet.asOf) {
            guard let shape = RuleShape(group), wanted.contains(shape.proved) else { continue }
            let file = ProofFile(group)
            let name = "\(member.tenant).\(shape.fileName)"
            let source = escapedPath(fleet.program.sources[member.nameSpan.file].path)
            rendered.add(printed(file.rules, source: source), "\(name).yml", in: folder + "/rules")
            rendered.add(
                printed(file.tests(reading: "rules/\(name).yml"), source: source), "\(name).yml", in: folder)
        }
    }
}

/// Made again for the few tenants whose rules are shown, since to keep those of all would take more than the rest.
private func generatedGroups(of member: Fleet.Member, _ program: Program, on day: CalendarDate?) -> [RuleGroup] {
    guard let tenant = program.tenant(named: member.tenant) else { return [] }
    let unit = program.unit(of: member, from: tenant, on: day, provesRules: true)
    return unit?.rules.groups.filter(\.origin.isGenerated) ?? []
}

/// The bytes of a file that is made because of a source.
func printed(_ value: Value, source: String) -> [UInt8] {
    var printer = Printer()
    printer.buffer.append(header(source: source))
    printer.print(value)
    return printer.buffer.bytes
}
