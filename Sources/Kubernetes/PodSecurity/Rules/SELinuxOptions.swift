internal import YAML

extension PodSecurity.Rule {
    static let seLinuxOptions = PodSecurity.Rule(
        "seLinuxOptions", .baseline, "No pod takes an SELinux type, user or role that frees it from its confinement"
    ) { pod, minor in
        var tally = ContainerTally()
        let path = ["securityContext", "seLinuxOptions"]
        for fault in faults(in: pod.securityContext, minor) {
            tally.addPod(value: fault.type, at: path + [fault.key], fault.remedy)
        }
        for container in pod.containers {
            for fault in faults(in: container.securityContext, minor) {
                tally.add(container, value: fault.type, at: FieldPointer(path + [fault.key]), fault.remedy)
            }
        }
        let types = tally.sortedValues
        var words =
            types.isEmpty ? [] : ["\(PodSecurity.plural("type", types.count)) \(PodSecurity.quoted(types))"]
        for key in ["user", "role"] where tally.faults.contains(where: { $0.pointer.steps.last == .key(key) }) {
            words.append(key + " may not be set")
        }
        return tally.breach(
            "seLinuxOptions",
            "\(tally.setters) set forbidden securityContext.seLinuxOptions: \(words.joined(separator: "; "))")
    }

    private static func faults(in context: Value?, _ minor: Int) -> [(key: String, type: String?, remedy: String)] {
        guard let options = context?.field("seLinuxOptions") else { return [] }
        var faults: [(key: String, type: String?, remedy: String)] = []
        if let type = options["type"]?.text, !isAllowed(type, minor) {
            faults.append(("type", type, "use `container_t`, `container_init_t` or `container_kvm_t`"))
        }
        for key in ["user", "role"] where options[key]?.text?.isEmpty == false {
            faults.append((key, nil, "remove `\(key)`"))
        }
        return faults
    }

    private static func isAllowed(_ type: String, _ minor: Int) -> Bool {
        ["", "container_t", "container_init_t", "container_kvm_t"].contains(type)
            || (minor >= 31 && type == "container_engine_t")
    }
}
