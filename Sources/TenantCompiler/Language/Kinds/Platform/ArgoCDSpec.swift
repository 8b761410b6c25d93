/// The Argo CD that delivers the output.
package struct ArgoCDSpec: Spec {
    package var namespace = Layered(LabelName(text: "argocd"))
    package var repoURL = Layered(RepositoryAddress(text: "https://git.example.com/platform"))
    package var targetRevision = Layered<String>("main")
    package var path = Layered(RepositoryPath(text: "out"))

    package init() {}

    package static let title = "argocd"

    package static let fields: [Field<ArgoCDSpec>] = [
        Field(
            "namespace", \.namespace, "The namespace that Argo CD runs in", default: "argocd",
            emits: "the namespace of AppProjects and Applications"),
        Field(
            "repoURL", \.repoURL, "The repository that holds the output", default: "https://git.example.com/platform",
            emits: "`source.repoURL` of each Application"),
        Field(
            "targetRevision", \.targetRevision, "The branch, tag or commit that is delivered", default: "main",
            emits: "`source.targetRevision` of each Application"),
        Field(
            "path", \.path, "The folder of the output in the repository", default: "out",
            emits: "`source.path` of each Application"),
    ]
}
