internal import YAML

extension Emitter {
    static let workloadAccount = Emitter(
        "ServiceAccount <workload>", "One for each workload, without rights; its token is mounted nowhere"
    ) { unit in
        unit.manifests(ofWorkloads: "v1", "ServiceAccount") { _, name in
            [
                "apiVersion": "v1",
                "kind": "ServiceAccount",
                "metadata": unit.metadata(name: name, of: name, .workload),
                "automountServiceAccountToken": false,
            ]
        }
    }
}
