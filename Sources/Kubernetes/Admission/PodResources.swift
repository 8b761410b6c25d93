internal import YAML

/// What the containers of a pod ask for, and what a namespace counts for the pod as a whole.
package struct PodResources: Sendable {
    /// A container with its requirements; ephemeral ones ask for nothing.
    package struct Container: Sendable {
        package let container: PodContainer
        package var resources: ResourceRequirements
    }

    package private(set) var containers: [Container]
    /// What the runtime of the pod's class takes beside its containers.
    private let overhead: ResourceList
    /// What the pod as a whole asks for, where it says so (`spec.resources`).
    private var own: ResourceRequirements

    var ownRequests: ResourceList { own.requests }
    var ownLimits: ResourceList { own.limits }

    /// Of a pod as it is written, with the requests that the API server takes from its limits.
    package init(_ pod: PodTemplate) {
        containers = pod.containers.filter { $0.role != .ephemeralContainers }.map { container in
            var resources = ResourceRequirements(container.value.field("resources"))
            resources.requestLimits()
            return Container(container: container, resources: resources)
        }
        overhead = ResourceList(reading: pod.spec.field("overhead"))
        own = ResourceRequirements(pod.spec.field("resources"))
        own.requestLimits()
    }

    /// Puts in what a LimitRange gives to containers that name no amount of their own.
    package mutating func applyDefaults(of items: [LimitRangeItem]) {
        for item in items where item.type == .container {
            let stored = item.defaulted()
            let requests = ResourceList(stored.defaultRequest)
            let limits = ResourceList(stored.default)
            for index in containers.indices {
                containers[index].resources.limits.fill(from: limits)
                containers[index].resources.requests.fill(from: requests)
            }
        }
    }

    /// What is counted of requests: the containers and sidecars together, or the init step that takes most, and the
    /// overhead (component-helpers, `PodRequests`).
    package var requests: ResourceList {
        total({ $0.requests }, own.requests).adding(overhead)
    }

    /// The same of limits; overhead counts where there is a limit.
    package var limits: ResourceList {
        var limits = total({ $0.limits }, own.limits)
        for entry in overhead.entries {
            guard let limit = limits[entry.resource], !limit.isZero else { continue }
            limits[entry.resource] = limit.adding(entry.amount)
        }
        return limits
    }

    private func total(_ side: (ResourceRequirements) -> ResourceList, _ own: ResourceList) -> ResourceList {
        var running = ResourceList()
        var sidecars = ResourceList()
        var largestStep = ResourceList()
        for item in containers {
            let amounts = side(item.resources)
            switch item.container.role {
            case .containers: running = running.adding(amounts)
            case .initContainers where item.container.isSidecar:
                running = running.adding(amounts)
                sidecars = sidecars.adding(amounts)
                largestStep = largestStep.maximum(sidecars)
            case .initContainers: largestStep = largestStep.maximum(sidecars.adding(amounts))
            case .ephemeralContainers: break
            }
        }
        var total = running.maximum(largestStep)
        for entry in own.entries { total[entry.resource] = entry.amount }
        return total
    }
}
