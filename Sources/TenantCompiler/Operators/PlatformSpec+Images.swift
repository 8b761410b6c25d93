internal import Diagnostics
internal import Kubernetes

extension PlatformSpec {
    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        for (image, user) in [
            (monitoring.collectorImage, "collectors"), (grafana.image, "Grafanas"),
            (databases.redisExporterImage, "exporters of Redis"),
            (monitoring.reloaderImage, "reloaders of Prometheus"),
        ] {
            // The built-in ones have versions.
            guard let text = image.value?.text, let span = image.span else { continue }
            Self.checkTag(of: text, user, at: span, &reader)
        }
        let allowed = registries.elements.compactMap { $0.value?.text }
        for item in operators.items {
            guard let image = item.element.image.value?.text, let span = item.element.image.span else { continue }
            Self.checkTag(of: image, "operator `\(item.name)`", at: span, &reader)
            if !allowed.isEmpty, !isAllowed(image, by: allowed) {
                reader.report(
                    .disallowedRegistry, "operator `\(item.name)` runs `\(image)`, whose registry is not allowed",
                    at: span,
                    label: "from here",
                    help: "use an image under \(allowed.map { "`\($0)`" }.joined(separator: " or "))")
            }
        }
    }

    private static func checkTag(of image: String, _ user: String, at span: Span, _ reader: inout Reader) {
        guard let reference = try? ImageReference.parse(image), !reference.isPinned else { return }
        reader.report(
            .unpinnedImage,
            "image `\(image)` of \(user) has \(reference.tag == nil ? "no tag" : "tag `latest`")",
            at: span, label: "may be another tomorrow", help: "name a version, or better the digest")
    }
}
