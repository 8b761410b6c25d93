internal import Kubernetes
internal import YAML

extension Check {
    package static let unpinnedImage = Check(
        "unpinned-image", "An image has no tag and no digest, or the tag `latest`",
        why: """
            What such a name means changes behind everyone's back: two pods of one Deployment may run different programs, and nothing says which ran yesterday.
            """,
        accepts: [
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.deployment())
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.deployment(image: "docker.io/library/nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"))
            """,
        ],
        refuses: [
            """
            \(.healer)
                  image: «docker.io/library/healer:latest»
                  permissions: [ { resources: [pods], verbs: [delete] } ]
            """,
            """
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { grafana: { image: «docker.io/grafana/grafana» } }
            # tiers/standard.yaml
            apiVersion: tenantc.dev/v1
            kind: Tier
            metadata: { name: standard }
            spec: { features: { grafana: true } }
            \(.acme)
            """,
            """
            \(.acmeInAFolder)
            # tenants/acme/manifests/objects.yaml
            \(.deployment(image: "«docker.io/library/nginx:latest»"))
            """,
            """
            \(.acme)
              workloads: [ { name: web, image: «docker.io/library/nginx» } ]
            """,
        ],
        pass: .unit(checkTags))
}

private func checkTags(_ unit: Unit, _ findings: inout Findings) {
    for item in unit.inventory.pods {
        for container in item.template?.containers ?? [] {
            guard let image = container.value.field("image")?.text,
                let reference = try? ImageReference.parse(image), !reference.isPinned,
                // What the Platform names is told there, once for all tenants.
                !unit.platformImages.contains(where: { $0.span != nil && $0.name == image })
            else { continue }
            let tag = reference.tag == nil ? "no tag" : "tag `latest`"
            findings.report(
                "image `\(image)` of \(item.words) of tenant `\(unit.name)` has \(tag)", tenant: unit.name,
                at: item.span(inPod: container.pointer.appending("image"), in: unit), label: "may be another tomorrow",
                help: "name a version, or better the digest")
        }
    }
}
