import Testing

@testable import Kubernetes

/// Every rule of profile `baseline`: what it allows, and what it refuses in which words.
@Suite struct BaselineRuleTests {
    @Test(arguments: hostCases + capabilityCases) func hosts(_ item: PodSecurityCase) { item.check() }
    @Test(arguments: profileCases) func profiles(_ item: PodSecurityCase) { item.check() }
    @Test(arguments: kernelCases) func kernel(_ item: PodSecurityCase) { item.check() }

    static let hostCases: [PodSecurityCase] = [
        .pod(.hostNamespaces, "containers: []"),
        .pod(.hostNamespaces, "hostNetwork: false, hostPID: false, hostIPC: false"),
        .pod(.hostNamespaces, "hostNetwork: null"),
        .pod(
            .hostNamespaces, "hostNetwork: true", says: "host namespaces (hostNetwork=true)", at: "spec.hostNetwork"),
        .pod(.hostNamespaces, "hostPID: true", says: "host namespaces (hostPID=true)"),
        .pod(.hostNamespaces, "hostIPC: true", says: "host namespaces (hostIPC=true)"),
        .pod(
            .hostNamespaces, "hostIPC: true, hostNetwork: true, hostPID: true",
            says: "host namespaces (hostNetwork=true, hostPID=true, hostIPC=true)"),
        .container(.privileged, ""),
        .container(.privileged, "securityContext: {}"),
        .container(.privileged, "securityContext: { privileged: false }"),
        .container(
            .privileged, "securityContext: { privileged: true }",
            says: "privileged (container \"app\" must not set securityContext.privileged=true)",
            at: "securityContext.privileged"),
        .pod(
            .privileged,
            """
            initContainers: [ { name: a, securityContext: { privileged: true } } ],
            containers: [ { name: b }, { name: c, securityContext: { privileged: true } } ]
            """,
            says: "privileged (containers \"a\", \"c\" must not set securityContext.privileged=true)"),
        .pod(.hostPathVolumes, "volumes: [ { name: v, emptyDir: {} } ]"),
        .pod(.hostPathVolumes, "volumes: [ { name: v, hostPath: null, emptyDir: {} } ]"),
        .pod(
            .hostPathVolumes, "volumes: [ { name: u, emptyDir: {} }, { name: v, hostPath: { path: / } } ]",
            says: "hostPath volumes (volume \"v\")", at: "spec.volumes[1].hostPath"),
        .pod(
            .hostPathVolumes, "volumes: [ { name: u, hostPath: {} }, { name: v, hostPath: { path: / } } ]",
            says: "hostPath volumes (volumes \"u\", \"v\")"),
        .container(.hostPorts, "ports: [ { containerPort: 80 } ]"),
        .container(.hostPorts, "ports: [ { containerPort: 80, hostPort: 0 } ]"),
        .container(
            .hostPorts, "ports: [ { containerPort: 80 }, { containerPort: 81, hostPort: 8080 } ]",
            says: "hostPort (container \"app\" uses hostPort 8080)", at: "ports[1].hostPort"),
        .pod(
            .hostPorts,
            "containers: [ { name: a, ports: [ { hostPort: 1 }, { hostPort: 2 } ] }, { name: b, ports: [ { hostPort: 1 } ] } ]",
            says: "hostPort (containers \"a\", \"b\" use hostPorts 1, 2)"),
        .container(.windowsHostProcess, "securityContext: { windowsOptions: { hostProcess: false } }"),
        .container(.windowsHostProcess, "securityContext: { windowsOptions: {} }"),
        .container(
            .windowsHostProcess, "securityContext: { windowsOptions: { hostProcess: true } }",
            says: "hostProcess (container \"app\" must not set securityContext.windowsOptions.hostProcess=true)"),
        .pod(.windowsHostProcess, "securityContext: { windowsOptions: { hostProcess: false } }"),
        .container(
            .windowsHostProcess, "securityContext: { windowsOptions: { hostProcess: true } }",
            pod: "securityContext: { windowsOptions: { hostProcess: true } }",
            says: "hostProcess (pod and container \"app\" must not set "
                + "securityContext.windowsOptions.hostProcess=true)"),
        .pod(
            .windowsHostProcess, "securityContext: { windowsOptions: { hostProcess: true } }",
            says: "hostProcess (pod must not set securityContext.windowsOptions.hostProcess=true)"),
    ]

    static let capabilityCases: [PodSecurityCase] =
        [
            "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP",
            "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
        ].map {
            .container(.baselineCapabilities, "securityContext: { capabilities: { add: [ \($0) ] } }")
        }
        + ["NET_RAW", "SYS_ADMIN", "ALL", "CAP_CHOWN", "chown"].map {
            .container(
                .baselineCapabilities, "securityContext: { capabilities: { add: [ CHOWN, \($0) ] } }",
                says: "non-default capabilities (container \"app\" must not include \"\($0)\" in "
                    + "securityContext.capabilities.add)",
                at: "securityContext.capabilities.add[1]")
        } + [.container(.baselineCapabilities, "securityContext: { capabilities: { drop: [ ALL ] } }")]

    static let profileCases: [PodSecurityCase] =
        [
            .container(.appArmorProfile, "securityContext: { appArmorProfile: { type: RuntimeDefault } }"),
            .container(
                .appArmorProfile, "securityContext: { appArmorProfile: { type: Localhost, localhostProfile: x } }"),
            .container(.appArmorProfile, "securityContext: {}"),
            .container(
                .appArmorProfile, "securityContext: { appArmorProfile: { type: Unconfined } }",
                says:
                    "forbidden AppArmor profile (container \"app\" must not set AppArmor profile type to \"Unconfined\")"
            ),
            .pod(.appArmorProfile, "securityContext: { appArmorProfile: { type: RuntimeDefault } }"),
            .pod(.appArmorProfile, "securityContext: { appArmorProfile: { type: Localhost, localhostProfile: x } }"),
            .container(
                .appArmorProfile, "securityContext: { appArmorProfile: { type: Unconfined } }",
                pod: "securityContext: { appArmorProfile: { type: RuntimeDefault } }",
                says:
                    "forbidden AppArmor profile (container \"app\" must not set AppArmor profile type to \"Unconfined\")",
                at: "securityContext.appArmorProfile.type"),
            .pod(
                .appArmorProfile, "securityContext: { appArmorProfile: { type: Unconfined } }",
                says: "forbidden AppArmor profile (pod must not set AppArmor profile type to \"Unconfined\")",
                at: "spec.securityContext.appArmorProfile.type"),
        ]
        + ["runtime/default", "localhost/x", "''"].map {
            .pod(
                .appArmorProfile, "containers: []",
                annotations: "{ container.apparmor.security.beta.kubernetes.io/app: \($0) }")
        } + [
            .pod(
                .appArmorProfile, "containers: []",
                annotations: "{ container.apparmor.security.beta.kubernetes.io/app: unconfined, other: unconfined }",
                says: "forbidden AppArmor profile (annotation must not set AppArmor profile type to "
                    + "\"container.apparmor.security.beta.kubernetes.io/app=\"unconfined\"\")",
                at: "metadata.annotations[container.apparmor.security.beta.kubernetes.io/app]")
        ] + selinuxCases + seccompCases

    static let selinuxCases: [PodSecurityCase] =
        ["container_t", "container_init_t", "container_kvm_t", "''", "null"].flatMap { type -> [PodSecurityCase] in
            [
                .container(.seLinuxOptions, "securityContext: { seLinuxOptions: { type: \(type), level: s0 } }"),
                .pod(.seLinuxOptions, "securityContext: { seLinuxOptions: { type: \(type), level: s0 } }"),
            ]
        } + [
            .container(.seLinuxOptions, "securityContext: { seLinuxOptions: { type: container_engine_t } }", minor: 31),
            .container(
                .seLinuxOptions, "securityContext: { seLinuxOptions: { type: container_engine_t } }", minor: 30,
                says: "seLinuxOptions (container \"app\" set forbidden securityContext.seLinuxOptions: "
                    + "type \"container_engine_t\")"),
            .container(
                .seLinuxOptions, "securityContext: { seLinuxOptions: { user: u } }",
                says: "seLinuxOptions (container \"app\" set forbidden securityContext.seLinuxOptions: "
                    + "user may not be set)",
                at: "securityContext.seLinuxOptions.user"),
            .container(
                .seLinuxOptions, "securityContext: { seLinuxOptions: { role: r } }",
                pod: "securityContext: { seLinuxOptions: { type: spc_t } }",
                says: "seLinuxOptions (pod and container \"app\" set forbidden securityContext.seLinuxOptions: "
                    + "type \"spc_t\"; role may not be set)"),
            .container(.seLinuxOptions, "securityContext: { seLinuxOptions: { user: '', role: '' } }"),
        ]

    static let seccompCases: [PodSecurityCase] =
        ["RuntimeDefault", "Localhost"].flatMap { type -> [PodSecurityCase] in
            [
                .container(.baselineSeccomp, "securityContext: { seccompProfile: { type: \(type) } }"),
                .pod(.baselineSeccomp, "securityContext: { seccompProfile: { type: \(type) } }"),
            ]
        } + [
            .container(.baselineSeccomp, ""),
            .container(
                .baselineSeccomp, "securityContext: { seccompProfile: { type: Unconfined } }",
                says: "seccompProfile (container \"app\" must not set securityContext.seccompProfile.type to "
                    + "\"Unconfined\")", at: "securityContext.seccompProfile.type"),
            .container(
                .baselineSeccomp, "securityContext: { seccompProfile: { type: other } }",
                pod: "securityContext: { seccompProfile: { type: Unconfined } }",
                says: "seccompProfile (pod and container \"app\" must not set securityContext.seccompProfile.type to "
                    + "\"Unconfined\", \"other\")"),
            .pod(
                .baselineSeccomp, "containers: []",
                annotations: "{ seccomp.security.alpha.kubernetes.io/pod: unconfined }"),
            .pod(
                .baselineSeccomp, "containers: []",
                annotations: "{ seccomp.security.alpha.kubernetes.io/pod: runtime/default }", minor: 18),
            .pod(
                .baselineSeccomp, "containers: [ { name: a } ]",
                annotations:
                    "{ seccomp.security.alpha.kubernetes.io/pod: unconfined, container.seccomp.security.alpha.kubernetes.io/a: x }",
                minor: 18,
                says: "seccompProfile (forbidden annotations container.seccomp.security.alpha.kubernetes.io/a=\"x\", "
                    + "seccomp.security.alpha.kubernetes.io/pod=\"unconfined\")"),
        ]

    static let kernelCases: [PodSecurityCase] =
        sysctls.flatMap { since, names in
            names.flatMap { name -> [PodSecurityCase] in
                let spec = "securityContext: { sysctls: [ { name: \(name), value: '1' } ] }"
                let allowed = PodSecurityCase.pod(.sysctls, spec, minor: since)
                guard since > 0 else { return [allowed] }
                return [allowed, .pod(.sysctls, spec, minor: since - 1, says: "forbidden sysctls (\(name))")]
            }
        } + [
            .pod(.sysctls, "securityContext: {}"),
            .pod(
                .sysctls,
                "securityContext: { sysctls: [ { name: kernel.msgmax }, { name: kernel.shm_rmid_forced }, { name: net.core.somaxconn } ] }",
                minor: 37, says: "forbidden sysctls (kernel.msgmax, net.core.somaxconn)",
                at: "spec.securityContext.sysctls[0]"),
            .container(.procMount, "securityContext: { procMount: Default }"),
            .container(.procMount, ""),
            .container(
                .procMount, "securityContext: { procMount: Unmasked }",
                says: "procMount (container \"app\" must not set securityContext.procMount to \"Unmasked\")",
                at: "securityContext.procMount"),
            .container(.procMount, "securityContext: { procMount: Unmasked }", minor: 35, pod: "hostUsers: false"),
            .container(
                .procMount, "securityContext: { procMount: Unmasked }", minor: 34, pod: "hostUsers: false",
                says: "procMount (container \"app\" must not set securityContext.procMount to \"Unmasked\")"),
            .container(
                .procMount, "securityContext: { procMount: Unmasked }", minor: 35, pod: "hostUsers: true",
                says: "procMount (container \"app\" must not set securityContext.procMount to \"Unmasked\")"),
        ] + probeCases

    static let sysctls: [(Int, [String])] = [
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

    static let probeCases: [PodSecurityCase] =
        ["livenessProbe", "readinessProbe", "startupProbe"].flatMap { probe -> [PodSecurityCase] in
            ["httpGet", "tcpSocket"].flatMap { action -> [PodSecurityCase] in
                [
                    .container(.hostProbes, "\(probe): { \(action): { port: 80, host: '' } }", minor: 34),
                    .container(
                        .hostProbes, "\(probe): { \(action): { port: 80, host: 10.0.0.1 } }", minor: 34,
                        says: "probe or lifecycle host (container \"app\" uses probe or lifecycle host \"10.0.0.1\")",
                        at: "\(probe).\(action).host"),
                ]
            }
        } + [
            .container(
                .hostProbes,
                "lifecycle: { postStart: { httpGet: { host: b } }, preStop: { tcpSocket: { host: a } } }", minor: 34,
                says: "probe or lifecycle host (container \"app\" uses probe or lifecycle hosts \"a\", \"b\")",
                at: "lifecycle.postStart.httpGet.host"),
            .container(.hostProbes, "lifecycle: { preStop: { exec: { command: [ 'true' ] } } }", minor: 34),
        ]
}
