internal import Diagnostics
internal import Kubernetes

extension PlatformSpec {
    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        let allowed = registries.elements.compactMap { $0.value?.text }
        for item in operators.items {
            guard let image = item.element.image.value?.text, let span = item.element.image.span else { continue }
            if let reference = try? ImageReference.parse(image), !reference.isPinned {
                reader.report(
                    .unpinnedImage,
                    "image `\(image)` of operator `\(item.name)` has \(reference.tag == nil ? "no tag" : "tag `latest`")",
                    at: span, label: "may be another tomorrow", help: "name a version, or better the digest")
            }
            if !allowed.isEmpty, !isAllowed(image, by: allowed) {
                reader.report(
                    .disallowedRegistry, "operator `\(item.name)` runs `\(image)`, whose registry is not allowed",
                    at: span,
                    label: "from here",
                    help: "use an image under \(allowed.map { "`\($0)`" }.joined(separator: " or "))")
            }
        }
    }
}
