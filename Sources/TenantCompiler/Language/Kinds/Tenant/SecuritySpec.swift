/// What a container may do beyond what the strictest profile lets it.
package struct SecuritySpec: Spec {
    package var level = Layered<PodSecurityLevel>(.restricted)
    package var runAsUser = Layered<Int>()
    package var runAsGroup = Layered<Int>()
    package var writableRoot = Layered<Bool>(false)
    package var capabilities = Items<Layered<Capability>>()

    package init() {}

    package static let title = "security"

    package static let fields: [Field<SecuritySpec>] = [
        Field(
            "level", \.level,
            "The Pod Security level that the container keeps; no looser than the tier's `podSecurity`. `baseline` may run as root, `privileged` owns its node",
            default: "restricted", example: "baseline", emits: "`securityContext` of pod and container"),
        Field(
            "runAsUser", \.runAsUser,
            "The user that it runs as; an image whose user is a name and no number needs this",
            default: "the image's", example: "1000"),
        Field("runAsGroup", \.runAsGroup, "The group that it runs as", default: "the image's", example: "1000"),
        Field(
            "writableRoot", \.writableRoot,
            "Whether it may write to its image's files; otherwise to its volumes and `/tmp` alone", default: "false",
            emits: "`readOnlyRootFilesystem`"),
        Field(
            "capabilities", \.capabilities,
            "Capabilities of Linux that it keeps; `restricted` allows `NET_BIND_SERVICE`",
            default: "none", example: "[NET_BIND_SERVICE]"),
    ]
}
