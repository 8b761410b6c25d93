internal import Diagnostics
package import Kubernetes

/// Files that a container sees: out of a secret or ConfigMap, kept in a claim, or gone with the pod.
package struct VolumeSpec: NamedSpec, AlternativeSpec {
    package var name = Layered<LabelName>()
    package var mountPath = Layered<FilePath>()
    package var readOnly = Layered<Bool>()
    package var secret = Layered<SubdomainName>()
    package var configMap = Layered<SubdomainName>()
    package var claim = Layered<SubdomainName>()
    package var storage = Layered<Quantity>()
    package var temporary = Layered<Quantity>()

    package init() {}

    package static let title = "volume"
    package static let alternatives = ["secret", "configMap", "claim", "storage", "temporary"]

    package static let fields: [Field<VolumeSpec>] = [
        Field("name", \.name, required: true, "What the volume is called in the pod", example: "data"),
        Field(
            "mountPath", \.mountPath, required: true, "The folder that it is seen at", example: "/var/lib/app",
            emits: "a `volumeMount`"),
        Field(
            "readOnly", \.readOnly, "Whether the container may only read it",
            default: "true for `secret` and `configMap`, else false"),
        Field("secret", \.secret, "A Secret whose keys are files", example: "app-tls"),
        Field("configMap", \.configMap, "A ConfigMap whose keys are files", example: "app-config"),
        Field(
            "claim", \.claim,
            "A PersistentVolumeClaim that is there already, such as one of the tenant's own manifests",
            example: "backups"),
        Field(
            "storage", \.storage, "The size of a volume that keeps what is written to it", example: "20Gi",
            emits:
                "of a workload, a volume for each pod, which makes it a StatefulSet; of a job, a PersistentVolumeClaim `<job>-<volume>`"
        ),
        Field(
            "temporary", \.temporary, "The size of a volume that is empty at first and goes with the pod",
            example: "1Gi",
            emits: "an `emptyDir`"),
    ]

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkAlternatives(place, &reader)
        storage.checkBytes("Gi", &reader)
        temporary.checkBytes("Mi", &reader)
        guard let path = mountPath.value, let span = mountPath.span, path.text.utf8.contains(UInt8(ascii: ":")) else {
            return
        }
        reader.report(
            .invalidPath, "`\(path.text)` cannot be mounted at: it holds a colon", at: span,
            label: "refused by Kubernetes",
            help: "name a folder without `:`")
    }
}
