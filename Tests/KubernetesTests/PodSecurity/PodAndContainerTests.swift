import Testing
import YAML

@testable import Kubernetes

/// What a pod says for its containers, and what each container has to say for itself, in whole profiles.
@Suite struct PodAndContainerTests {
    /// A pod's members, its container's, and the rules of `restricted` that are broken, by id.
    struct Case: Sendable, CustomTestStringConvertible {
        let pod: String
        let container: String
        var minor = 32
        let broken: [String]

        var testDescription: String { "v1.\(minor): \(pod) | \(container)" }
    }

    private static let own = "allowPrivilegeEscalation: false, capabilities: { drop: [ ALL ] }"

    static let cases: [Case] = [
        // The user and the seccomp profile are inherited; capabilities and escalation are not.
        Case(
            pod: "securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }",
            container: "securityContext: { \(own) }", broken: []),
        Case(
            pod: "securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }", container: "",
            broken: ["allowPrivilegeEscalation", "capabilities_restricted"]),
        Case(
            pod: "securityContext: { \(own) }",
            container: "securityContext: { runAsNonRoot: true, seccompProfile: { type: Localhost } }",
            broken: ["allowPrivilegeEscalation", "capabilities_restricted"]),
        // A container that loosens what the pod says is refused, and so is a pod that its containers put right.
        Case(
            pod: "securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: RuntimeDefault } }",
            container:
                "securityContext: { \(own), runAsNonRoot: false, runAsUser: 0, seccompProfile: { type: Unconfined } }",
            broken: ["runAsNonRoot", "runAsUser", "seccompProfile_restricted"]),
        Case(
            pod: "securityContext: { runAsNonRoot: false, runAsUser: 0, seccompProfile: { type: Unconfined } }",
            container:
                "securityContext: { \(own), runAsNonRoot: true, runAsUser: 1, seccompProfile: { type: Localhost } }",
            broken: ["runAsNonRoot", "runAsUser", "seccompProfile_restricted"]),
        Case(
            pod: """
                securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault },
                  seLinuxOptions: { type: spc_t }, appArmorProfile: { type: Unconfined } }
                """,
            container: """
                securityContext: { \(own), seLinuxOptions: { type: container_t }, appArmorProfile: { type: RuntimeDefault } }
                """,
            broken: ["appArmorProfile", "seLinuxOptions"]),
        // Windows has neither capabilities, escalation nor seccomp; who its processes are is asked there too.
        Case(
            pod: "os: { name: windows }, securityContext: { runAsNonRoot: true }", container: "", broken: []),
        Case(pod: "os: { name: windows }", container: "", broken: ["runAsNonRoot"]),
        Case(
            pod: "os: { name: linux }, securityContext: { runAsNonRoot: true }", container: "",
            broken: ["allowPrivilegeEscalation", "capabilities_restricted", "seccompProfile_restricted"]),
        Case(
            pod: "os: { name: windows }, securityContext: { runAsNonRoot: true }", container: "", minor: 24,
            broken: ["allowPrivilegeEscalation", "capabilities_restricted", "seccompProfile_restricted"]),
        Case(
            pod: """
                os: { name: windows }, hostNetwork: true,
                securityContext: { runAsNonRoot: true, windowsOptions: { hostProcess: true } }
                """,
            container: "securityContext: { windowsOptions: { hostProcess: false } }",
            broken: ["hostNamespaces", "windowsHostProcess"]),
        // Users of their own make root harmless from 1.35 on, and nothing else.
        Case(
            pod: "hostUsers: false, securityContext: { runAsUser: 0, seccompProfile: { type: RuntimeDefault } }",
            container: "securityContext: { \(own) }", minor: 35, broken: []),
        Case(
            pod: "hostUsers: false, securityContext: { runAsUser: 0, seccompProfile: { type: RuntimeDefault } }",
            container: "securityContext: { \(own) }", minor: 34, broken: ["runAsNonRoot", "runAsUser"]),
        Case(
            pod: "hostUsers: false", container: "securityContext: { privileged: true, procMount: Unmasked }", minor: 35,
            broken: [
                "privileged", "allowPrivilegeEscalation", "capabilities_restricted", "procMount_restricted",
                "seccompProfile_restricted",
            ]),
        // Rules that came later do not hold before.
        Case(
            pod: "securityContext: { runAsNonRoot: true, runAsUser: 0 }",
            container: "securityContext: { allowPrivilegeEscalation: false }", minor: 18, broken: []),
        Case(
            pod: "securityContext: { runAsNonRoot: true, runAsUser: 0 }",
            container: "securityContext: { allowPrivilegeEscalation: false }", minor: 19,
            broken: ["seccompProfile_restricted"]),
        Case(
            pod: "securityContext: { runAsNonRoot: true }", container: "", minor: 7, broken: []),
        Case(
            pod: "securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }",
            container: "securityContext: { \(own) }, livenessProbe: { httpGet: { host: other } }", minor: 33,
            broken: []),
        Case(
            pod: "securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }",
            container: "securityContext: { \(own) }, livenessProbe: { httpGet: { host: other } }", minor: 34,
            broken: ["hostProbesAndHostLifecycle"]),
    ]

    @Test(arguments: cases) func holds(_ item: Case) {
        for role in PodContainer.Role.allCases {
            let pod = PodYAML.pod(item.container, in: role, pod: item.pod)
            #expect(pod.spec != .absent)
            let broken = PodSecurity.Rule.rules(of: .restricted, at: item.minor).filter {
                $0.judge(pod, item.minor) != nil
            }
            #expect(Set(broken.map(\.id)) == Set(item.broken), "\(role)")
        }
    }

    /// No rule is without a pod that keeps it and one that breaks it.
    @Test func everyRuleIsTriedBothWays() {
        let cases =
            BaselineRuleTests.hostCases + BaselineRuleTests.capabilityCases + BaselineRuleTests.profileCases
            + BaselineRuleTests.kernelCases + RestrictedRuleTests.volumeCases + RestrictedRuleTests.rootCases
            + RestrictedRuleTests.containerCases
        for rule in PodSecurity.Rule.all {
            let own = cases.filter { $0.rule.id == rule.id }
            #expect(own.contains { $0.says == nil }, "\(rule.id) is never kept")
            #expect(own.contains { $0.says != nil }, "\(rule.id) is never broken")
        }
    }
}
