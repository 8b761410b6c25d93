import Testing

@testable import Kubernetes

/// Every rule that profile `restricted` adds to `baseline`.
@Suite struct RestrictedRuleTests {
    @Test(arguments: volumeCases) func volumes(_ item: PodSecurityCase) { item.check() }
    @Test(arguments: rootCases) func root(_ item: PodSecurityCase) { item.check() }
    @Test(arguments: containerCases) func containers(_ item: PodSecurityCase) { item.check() }

    static let volumeCases: [PodSecurityCase] =
        [
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret",
        ].map { .pod(.restrictedVolumes, "volumes: [ { name: v, \($0): {} } ]") }
        + [
            "hostPath", "gcePersistentDisk", "awsElasticBlockStore", "gitRepo", "nfs", "iscsi", "glusterfs", "rbd",
            "flexVolume", "cinder", "cephfs", "flocker", "fc", "azureFile", "vsphereVolume", "quobyte", "azureDisk",
            "photonPersistentDisk", "portworxVolume", "scaleIO", "storageos",
        ].map {
            .pod(
                .restrictedVolumes, "volumes: [ { name: v, \($0): {} } ]",
                says: "restricted volume types (volume \"v\" uses restricted volume type \"\($0)\")",
                at: "spec.volumes[0].\($0)")
        } + [
            .pod(.restrictedVolumes, "volumes: []"),
            .pod(.restrictedVolumes, "volumes: [ { name: v, image: { reference: a/b:1 } } ]", minor: 33),
            .pod(
                .restrictedVolumes, "volumes: [ { name: v, image: { reference: a/b:1 } } ]", minor: 32,
                says: "restricted volume types (volume \"v\" uses restricted volume type \"unknown\")"),
            .pod(
                .restrictedVolumes, "volumes: [ { name: u, nfs: {} }, { name: v }, { name: w, secret: {} } ]",
                says: "restricted volume types (volumes \"u\", \"v\" use restricted volume types \"nfs\", \"unknown\")"),
        ]

    static let rootCases: [PodSecurityCase] = [
        .container(.runAsNonRoot, "securityContext: { runAsNonRoot: true }"),
        .container(.runAsNonRoot, "", pod: "securityContext: { runAsNonRoot: true }"),
        .container(
            .runAsNonRoot, "securityContext: { runAsNonRoot: true }", pod: "securityContext: { runAsNonRoot: null }"),
        .container(
            .runAsNonRoot, "",
            says: "runAsNonRoot != true (pod or container \"app\" must set securityContext.runAsNonRoot=true)",
            at: "securityContext.runAsNonRoot"),
        .container(
            .runAsNonRoot, "securityContext: { runAsNonRoot: false }",
            says: "runAsNonRoot != true (container \"app\" must not set securityContext.runAsNonRoot=false)"),
        .container(
            .runAsNonRoot, "securityContext: { runAsNonRoot: false }",
            pod: "securityContext: { runAsNonRoot: true }",
            says: "runAsNonRoot != true (container \"app\" must not set securityContext.runAsNonRoot=false)"),
        .container(
            .runAsNonRoot, "securityContext: { runAsNonRoot: true }", pod: "securityContext: { runAsNonRoot: false }",
            says: "runAsNonRoot != true (pod must not set securityContext.runAsNonRoot=false)"),
        .container(
            .runAsNonRoot, "securityContext: { runAsNonRoot: false }", pod: "securityContext: { runAsNonRoot: false }",
            says: "runAsNonRoot != true (pod and container \"app\" must not set securityContext.runAsNonRoot=false)"),
        .container(.runAsNonRoot, "", minor: 35, pod: "hostUsers: false"),
        .container(
            .runAsNonRoot, "", minor: 34, pod: "hostUsers: false",
            says: "runAsNonRoot != true (pod or container \"app\" must set securityContext.runAsNonRoot=true)"),
        .container(.runAsUser, ""),
        .container(.runAsUser, "securityContext: { runAsUser: 1000 }", pod: "securityContext: { runAsUser: 1 }"),
        .container(
            .runAsUser, "securityContext: { runAsUser: 0 }",
            says: "runAsUser=0 (container \"app\" must not set runAsUser=0)", at: "securityContext.runAsUser"),
        .container(
            .runAsUser, "securityContext: { runAsUser: 0 }", pod: "securityContext: { runAsUser: 0 }",
            says: "runAsUser=0 (pod and container \"app\" must not set runAsUser=0)"),
        .container(
            .runAsUser, "securityContext: { runAsUser: 1 }", pod: "securityContext: { runAsUser: 0 }",
            says: "runAsUser=0 (pod must not set runAsUser=0)", at: nil),
        .container(.runAsUser, "securityContext: { runAsUser: 0 }", minor: 35, pod: "hostUsers: false"),
        .container(
            .runAsUser, "securityContext: { runAsUser: 0 }", minor: 34, pod: "hostUsers: false",
            says: "runAsUser=0 (container \"app\" must not set runAsUser=0)"),
        .container(
            .runAsNonRoot, "", pod: "os: { name: windows }",
            says: "runAsNonRoot != true (pod or container \"app\" must set securityContext.runAsNonRoot=true)"),
    ]

    static let seccompSays =
        "seccompProfile (pod or container \"app\" must set securityContext.seccompProfile.type to "
        + "\"RuntimeDefault\" or \"Localhost\")"

    static let containerCases: [PodSecurityCase] = [
        .container(.privilegeEscalation, "securityContext: { allowPrivilegeEscalation: false }"),
        .container(.privilegeEscalation, "", pod: "os: { name: windows }"),
        .container(
            .privilegeEscalation, "", minor: 24, pod: "os: { name: windows }",
            says: "allowPrivilegeEscalation != false (container \"app\" must set "
                + "securityContext.allowPrivilegeEscalation=false)"),
        .container(
            .privilegeEscalation, "securityContext: { allowPrivilegeEscalation: true }", pod: "os: { name: linux }",
            says: "allowPrivilegeEscalation != false (container \"app\" must set "
                + "securityContext.allowPrivilegeEscalation=false)", at: "securityContext.allowPrivilegeEscalation"),
        .container(.restrictedCapabilities, "securityContext: { capabilities: { drop: [ ALL ] } }"),
        .container(
            .restrictedCapabilities,
            "securityContext: { capabilities: { drop: [ CHOWN, ALL ], add: [ NET_BIND_SERVICE ] } }"),
        .container(.restrictedCapabilities, "", pod: "os: { name: windows }"),
        .container(
            .restrictedCapabilities, "securityContext: { capabilities: { drop: [ all ] } }",
            says: "unrestricted capabilities (container \"app\" must set securityContext.capabilities.drop=[\"ALL\"])",
            at: "securityContext.capabilities.drop"),
        .container(
            .restrictedCapabilities, "securityContext: { capabilities: { add: [ CHOWN ] } }",
            says: "unrestricted capabilities (container \"app\" must set securityContext.capabilities.drop=[\"ALL\"]; "
                + "container \"app\" must not include \"CHOWN\" in securityContext.capabilities.add)"),
        .container(
            .restrictedCapabilities, "", minor: 24, pod: "os: { name: windows }",
            says: "unrestricted capabilities (container \"app\" must set securityContext.capabilities.drop=[\"ALL\"])"),
        .container(.restrictedSeccomp, "securityContext: { seccompProfile: { type: RuntimeDefault } }"),
        .container(.restrictedSeccomp, "", pod: "securityContext: { seccompProfile: { type: Localhost } }"),
        .container(.restrictedSeccomp, "", pod: "os: { name: windows }"),
        .container(.restrictedSeccomp, "", says: seccompSays, at: "securityContext.seccompProfile"),
        .container(.restrictedSeccomp, "", minor: 24, pod: "os: { name: windows }", says: seccompSays),
        .container(
            .restrictedSeccomp, "securityContext: { seccompProfile: { type: Unconfined } }",
            pod: "securityContext: { seccompProfile: { type: RuntimeDefault } }",
            says: "seccompProfile (container \"app\" must not set securityContext.seccompProfile.type to "
                + "\"Unconfined\")"),
        .container(.restrictedProcMount, "securityContext: { procMount: Default }", minor: 35),
        .container(
            .restrictedProcMount, "securityContext: { procMount: Unmasked }", minor: 35, pod: "hostUsers: false",
            says: "procMount (container \"app\" must not set securityContext.procMount to \"Unmasked\")"),
    ]
}
