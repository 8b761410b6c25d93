internal import YAML

extension PodSecurity.Rule {
    static let hostNamespaces = PodSecurity.Rule(
        "hostNamespaces", .baseline, "No pod shares the network, processes or memory of its node"
    ) { pod, _ in
        let shared = ["hostNetwork", "hostPID", "hostIPC"].filter { pod.spec.field($0)?.flag == true }
        guard !shared.isEmpty else { return nil }
        return PodSecurity.Breach(
            reason: "host namespaces", detail: shared.map { $0 + "=true" }.joined(separator: ", "),
            faults: shared.map {
                PodSecurity.Fault(pointer: FieldPointer(["spec", $0]), remedy: "remove `\($0)`")
            })
    }
}
