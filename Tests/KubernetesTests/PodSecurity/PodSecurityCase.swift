import Testing
import YAML

@testable import Kubernetes

/// A pod or container and what one rule says of it.
struct PodSecurityCase: Sendable, CustomTestStringConvertible {
    let rule: PodSecurity.Rule
    /// Members of the container, which is tried in each list of containers; of the pod's spec where there is no container.
    var container: String?
    var pod = ""
    var annotations = "{}"
    var minor = 32
    /// The reason and detail of the breach; null where the rule holds.
    var says: String?
    /// Where the first fault is, from the container or from the pod.
    var at: String?

    var testDescription: String { "\(rule.id) v1.\(minor): \(container ?? "") \(pod) \(annotations)" }

    static func container(
        _ rule: PodSecurity.Rule, _ container: String, minor: Int = 32, pod: String = "", says: String? = nil,
        at: String? = nil
    ) -> PodSecurityCase {
        PodSecurityCase(rule: rule, container: container, pod: pod, minor: minor, says: says, at: at)
    }

    static func pod(
        _ rule: PodSecurity.Rule, _ pod: String, annotations: String = "{}", minor: Int = 32, says: String? = nil,
        at: String? = nil
    ) -> PodSecurityCase {
        PodSecurityCase(rule: rule, pod: pod, annotations: annotations, minor: minor, says: says, at: at)
    }

    func check() {
        guard let container else {
            return check(PodYAML.pod(pod, annotations: annotations), at: "")
        }
        for role in PodContainer.Role.allCases {
            check(PodYAML.pod(container, in: role, pod: pod), at: "spec.\(role.rawValue)[0].")
        }
    }

    private func check(_ pod: PodTemplate, at prefix: String) {
        #expect(pod.spec != .absent)
        let breach = rule.judge(pod, minor)
        #expect(breach.map { "\($0.reason) (\($0.detail))" } == says)
        if let at { #expect(breach?.faults.first?.pointer.description == prefix + at) }
        if let breach { #expect(!breach.faults.isEmpty && breach.faults.allSatisfy { !$0.remedy.isEmpty }) }
    }
}
