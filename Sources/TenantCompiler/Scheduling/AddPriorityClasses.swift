internal import Diagnostics
internal import YAML

/// Adds the PriorityClasses that an environment's pods name, a file each.
func addPriorityClasses(of environment: Environment, _ fleet: Fleet, to rendered: inout RenderedFleet) {
    let platform = fleet.program.platform
    guard let document = platform.nameSpan else { return }
    let source = escapedPath(fleet.program.sources[document.file].path)
    for item in platform.spec.priorityClasses.items {
        rendered.add(
            printed(item.element.manifest(item.name), source: source), "priorityclass-\(item.name).yaml",
            in: FleetFile.scheduling(environment.name))
    }
}

extension PriorityClassSpec {
    /// The object of this name.
    fileprivate func manifest(_ name: String) -> Value {
        [
            "apiVersion": "scheduling.k8s.io/v1",
            "kind": "PriorityClass",
            "metadata": [
                "name": .string(name),
                "labels": ["app.kubernetes.io/managed-by": "tenantc"],
                // Neither number nor policy can be changed; pods keep what they were made with.
                "annotations": ["argocd.argoproj.io/sync-options": "Force=true,Replace=true"],
            ],
            "value": .optional(value.value.map { .int($0.number) }),
            "preemptionPolicy": .string((preemptionPolicy.value ?? .preemptLowerPriority).rawValue),
            "globalDefault": .bool(globalDefault.value ?? false),
            "description": .optional(description.value.map(Value.string)),
        ]
    }
}
