internal import Kubernetes

extension PeakRule {
    /// How many nodes there are nobody says here: one is counted.
    static let daemonSet = PeakRule("apps", "DaemonSet") { item, context in
        guard let resources = item.resources else { return [] }
        return [
            PeakContribution(
                item, context.amounts(of: resources, item.template), "pod for each node, of which one is counted",
                at: FieldPointer(["spec", "template", "spec"]))
        ]
    }
}
