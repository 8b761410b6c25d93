internal import Diagnostics
internal import YAML

/// Prints the playbooks of an environment as values of Robusta's Helm chart. The platform's come first, since Robusta
/// runs them in their order and one of them may end what comes after.
func addRobusta(of environment: Environment, _ fleet: Fleet, to rendered: inout RenderedFleet) {
    let platform = fleet.program.platform
    var playbooks: [Playbook] = []
    if let span = platform.nameSpan {
        let path = fleet.program.sources[span.file].path
        playbooks = platform.spec.healing.items.compactMap { item in
            let environments = item.element.environments.elements.compactMap(\.value)
            guard environments.isEmpty || environments.contains(environment.name) else { return nil }
            return item.element.playbook(named: "platform/" + item.name, path: path)
        }
    }
    playbooks += fleet.members.filter { $0.environment == environment.name }.flatMap(\.playbooks)
    guard !playbooks.isEmpty else { return }
    var printer = Printer()
    printer.buffer.append(valuesHeader)
    printer.buffer.append("customPlaybooks:\n")
    for playbook in playbooks {
        printer.buffer.append("# \(escapedPath(playbook.source))\n")
        printer.print([playbook.value])
    }
    rendered.add(printer.buffer.bytes, "values.yml", in: FleetFile.robusta(environment.name))
}

private let valuesHeader = """
    \(generatedMark) from the `healing` of the Platform and of tenants; edit what stands above each playbook, not this file.
    # Values of Robusta's Helm chart. Helm replaces lists: name this file last, and declare all playbooks there.

    """
