internal import YAML

extension PodSecurity.Rule {
    static let sysctls = PodSecurity.Rule(
        "sysctls", .baseline, "No pod sets a kernel parameter that is not its own"
    ) { pod, minor in
        let list = pod.securityContext?.field("sysctls")?.items ?? []
        let bad = list.enumerated().compactMap { index, sysctl -> (index: Int, name: String)? in
            let name = sysctl["name"]?.text ?? ""
            return isSafe(name, minor) ? nil : (index, name)
        }
        guard !bad.isEmpty else { return nil }
        return PodSecurity.Breach(
            reason: "forbidden sysctls", detail: bad.map(\.name).joined(separator: ", "),
            faults: bad.map {
                PodSecurity.Fault(
                    pointer: FieldPointer(["spec", "securityContext", "sysctls"]).appending(index: $0.index),
                    remedy: "remove `\($0.name)`")
            })
    }

    private static func isSafe(_ name: String, _ minor: Int) -> Bool {
        safeSince.contains { minor >= $0.minor && $0.names.contains(name) }
    }

    private static let safeSince: [(minor: Int, names: [String])] = [
        (
            0,
            [
                "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.tcp_syncookies",
                "net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start",
            ]
        ),
        (27, ["net.ipv4.ip_local_reserved_ports"]),
        (
            29,
            [
                "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl",
                "net.ipv4.tcp_keepalive_probes",
            ]
        ),
        (32, ["net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem"]),
        (37, ["net.ipv4.tcp_slow_start_after_idle", "net.ipv4.tcp_notsent_lowat"]),
    ]
}
