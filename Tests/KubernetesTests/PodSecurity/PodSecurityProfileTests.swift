import Foundation
import Testing
import YAML

@testable import Kubernetes

/// Whole profiles: which rules hold at which release, and what admission answers.
@Suite struct PodSecurityProfileTests {
    private static let hardened = """
        securityContext: { allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: { drop: [ ALL ] },
          seccompProfile: { type: RuntimeDefault } }
        """

    @Test func answersAsAdmissionDoes() {
        let verdict = PodSecurity.judge(
            PodYAML.pod("image: nginx", in: .containers), level: .restricted, version: .latest)
        #expect(
            verdict.message == """
                violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "app" must set \
                securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "app" must set \
                securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or container "app" must set \
                securityContext.runAsNonRoot=true), seccompProfile (pod or container "app" must set \
                securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")
                """)
        let agent = PodYAML.pod(
            "ports: [ { hostPort: 9100 } ]", in: .containers,
            pod:
                "hostNetwork: true, hostPID: true, volumes: [ { name: proc, hostPath: {} }, { name: sys, hostPath: {} } ]"
        )
        #expect(
            PodSecurity.judge(agent, level: .baseline, version: .minor(32)).message == """
                violates PodSecurity "baseline:v1.32": host namespaces (hostNetwork=true, hostPID=true), hostPath \
                volumes (volumes "proc", "sys"), hostPort (container "app" uses hostPort 9100)
                """)
        #expect(PodSecurity.judge(agent, level: .privileged, version: .latest).isAllowed)
    }

    /// Each container stands on its own: the one that is not hardened is named, in whichever list.
    @Test(arguments: PodContainer.Role.allCases) func allowsTheHardened(_ role: PodContainer.Role) {
        for minor in 0...40 {
            let verdict = PodSecurity.judge(
                PodYAML.pod(Self.hardened, in: role), level: .restricted, version: .minor(minor))
            #expect(verdict.isAllowed, "\(verdict.message)")
        }
        let others = PodContainer.Role.allCases.filter { $0 != role }.map { other in
            "\(other.rawValue): [ { name: \(other.rawValue), \(Self.hardened) } ]"
        }
        let pod = PodYAML.pod("", in: role, pod: others.joined(separator: ", "))
        let verdict = PodSecurity.judge(pod, level: .restricted, version: .minor(32))
        #expect(verdict.breaches.count == 4)
        for breach in verdict.breaches {
            #expect(breach.detail.contains("container \"app\" must set"))
            #expect(breach.faults.allSatisfy { $0.pointer.description.hasPrefix("spec.\(role.rawValue)[0].") })
        }
    }

    @Test func holdsRulesByRelease() {
        func ids(_ level: PodSecurity.Level, _ minor: Int) -> [String] {
            PodSecurity.Rule.rules(of: level, at: minor).map(\.id)
        }
        #expect(ids(.privileged, 32).isEmpty)
        #expect(
            ids(.baseline, 32) == [
                "appArmorProfile", "capabilities_baseline", "hostNamespaces", "hostPathVolumes", "hostPorts",
                "privileged", "procMount", "seLinuxOptions", "seccompProfile_baseline", "sysctls", "windowsHostProcess",
            ])
        #expect(ids(.baseline, 34).contains("hostProbesAndHostLifecycle"))
        #expect(
            ids(.restricted, 32) == [
                "appArmorProfile", "hostNamespaces", "hostPorts", "privileged", "procMount", "seLinuxOptions",
                "sysctls", "windowsHostProcess", "allowPrivilegeEscalation", "capabilities_restricted",
                "restrictedVolumes", "runAsNonRoot", "runAsUser", "seccompProfile_restricted",
            ])
        #expect(ids(.restricted, 35).contains("procMount_restricted") && !ids(.restricted, 35).contains("procMount"))
        #expect(!ids(.restricted, 22).contains("runAsUser"))
        #expect(ids(.restricted, 21).contains("capabilities_baseline"))
    }

    /// What breaks `baseline` breaks `restricted` too.
    @Test func restrictedIsStricter() {
        let cases =
            BaselineRuleTests.hostCases + BaselineRuleTests.capabilityCases + BaselineRuleTests.profileCases
            + BaselineRuleTests.kernelCases
        for item in cases where item.says != nil && item.minor >= 25 {
            let pod = PodYAML.pod(item.container ?? "", in: .containers, pod: item.container == nil ? "" : item.pod)
            let whole = item.container == nil ? PodYAML.pod(item.pod, annotations: item.annotations) : pod
            for level in [PodSecurity.Level.baseline, .restricted] {
                #expect(!PodSecurity.judge(whole, level: level, version: .minor(item.minor)).isAllowed, "\(item)")
            }
        }
    }

    @Test func everyFileIsListed() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../Sources/Kubernetes/PodSecurity/Rules")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files.count == PodSecurity.Rule.all.count)
        #expect(Set(PodSecurity.Rule.all.map(\.id)).count == PodSecurity.Rule.all.count)
        for file in files {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let id = try #require(text.firstMatch(of: /= PodSecurity.Rule\(\s*"([^"]+)"/)?.1, "\(file)")
            #expect(PodSecurity.Rule.all.contains { $0.id == id }, "\(file)")
        }
    }

    @Test func findsTemplates() {
        let spec = "spec: { containers: [ { name: app } ] }"
        let places: [(apiVersion: String, kind: String, text: String, pointer: String)] = [
            ("v1", "Pod", "metadata: { labels: { a: b } }\n\(spec)", "spec.containers[0]"),
            ("v1", "PodTemplate", "template: { \(spec) }", "template.spec.containers[0]"),
            ("apps/v1", "Deployment", "spec: { template: { \(spec) } }", "spec.template.spec.containers[0]"),
            ("apps/v1", "StatefulSet", "spec: { template: { \(spec) } }", "spec.template.spec.containers[0]"),
            ("apps/v1", "DaemonSet", "spec: { template: { \(spec) } }", "spec.template.spec.containers[0]"),
            ("apps/v1", "ReplicaSet", "spec: { template: { \(spec) } }", "spec.template.spec.containers[0]"),
            ("v1", "ReplicationController", "spec: { template: { \(spec) } }", "spec.template.spec.containers[0]"),
            ("batch/v1", "Job", "spec: { template: { \(spec) } }", "spec.template.spec.containers[0]"),
            (
                "batch/v1", "CronJob", "spec: { jobTemplate: { spec: { template: { \(spec) } } } }",
                "spec.jobTemplate.spec.template.spec.containers[0]"
            ),
        ]
        for place in places {
            let template = PodTemplate(in: PodYAML.value(place.text), apiVersion: place.apiVersion, kind: place.kind)
            let pointer = template.map { FieldPointer($0.path).appending($0.containers[0].pointer).description }
            #expect(pointer == place.pointer, "\(place.kind)")
        }
        #expect(PodTemplate(in: PodYAML.value("spec: {}"), apiVersion: "apps/v1", kind: "Deployment") == nil)
        #expect(PodTemplate(in: PodYAML.value(spec), apiVersion: "v1", kind: "Service") == nil)
    }
}
