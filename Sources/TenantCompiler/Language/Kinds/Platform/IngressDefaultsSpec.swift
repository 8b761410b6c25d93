/// What every Ingress has.
package struct IngressDefaultsSpec: Spec {
    package var `class` = Layered(SubdomainName(text: "nginx"))
    package var namespace = Layered(LabelName(text: "ingress-nginx"))
    package var issuer = Layered<SubdomainName>()
    package var annotations = Keyed<LabelKey, Layered<String>>()

    package init() {}

    package static let title = "ingress"

    package static let fields: [Field<IngressDefaultsSpec>] = [
        Field("class", \.class, "The IngressClass", default: "nginx", emits: "`ingressClassName`"),
        Field(
            "namespace", \.namespace, "The namespace that the ingress controller runs in", default: "ingress-nginx",
            emits: "the peer that NetworkPolicy `ingress-<workload>` lets in"),
        Field(
            "issuer", \.issuer, "The ClusterIssuer of cert-manager that makes certificates",
            default: "no certificates are asked for", example: "letsencrypt-prod",
            emits: "the annotation `cert-manager.io/cluster-issuer` and a TLS section"),
        Field(
            "annotations", \.annotations, "Further annotations", default: "none",
            example: "{ nginx.ingress.kubernetes.io/ssl-redirect: \"true\" }"),
    ]
}
