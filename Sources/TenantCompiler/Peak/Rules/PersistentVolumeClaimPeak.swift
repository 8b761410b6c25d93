internal import Kubernetes

extension PeakRule {
    static let persistentVolumeClaim = PeakRule("", "PersistentVolumeClaim") { item, context in
        [
            PeakContribution(
                item, context.amounts(ofClaim: item.spec), "claim",
                at: FieldPointer(["spec", "resources", "requests", "storage"]))
        ]
    }
}
