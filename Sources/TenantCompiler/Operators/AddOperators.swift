internal import Diagnostics
internal import YAML

/// Prints the operators of an environment: an object a file, in a folder that can be applied as it is.
func addOperators(of environment: Environment, _ fleet: Fleet, to rendered: inout RenderedFleet) {
    let platform = fleet.program.platform
    guard let span = platform.nameSpan else { return }
    let source = escapedPath(fleet.program.sources[span.file].path)
    var names = FileNames()
    for item in platform.spec.operators.items where item.element.appliesTo.includes(environment: environment.name) {
        let objects = OperatorObjects(
            item.element, name: item.name, environment: environment.name, platform: platform.spec)
        for object in objects.all {
            let name = names.next(
                for: Manifest(
                    apiVersion: object["apiVersion"]?.text ?? "", kind: object["kind"]?.text ?? "",
                    name: object["metadata"]?["name"]?.text ?? "", namespace: nil, value: object, source: span))
            rendered.add(printed(object, source: source), name, in: FleetFile.operators(environment.name))
        }
    }
}
