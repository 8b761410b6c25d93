internal import Diagnostics
internal import Kubernetes

/// An image that the Platform chooses, and that tenants get whether or not they name it.
struct PlatformImage {
    /// What runs it, in the plural.
    let user: String
    /// Without its tag where tenants' versions are the tags.
    let name: String
    /// The Platform's field that names it.
    let field: String
    /// Where that field is written; null for a built-in default.
    let span: Span?

    init<Rule>(_ user: String, _ image: Layered<Checked<Rule>>, _ field: String) {
        self.user = user
        name = image.value?.text ?? ""
        self.field = field
        span = image.span
    }
}

extension Unit {
    /// Of what the tenant has beside its own workloads and jobs.
    var platformImages: [PlatformImage] {
        guard lifecycle != .retired else { return [] }
        var images: [PlatformImage] = []
        if hasCollector {
            images.append(.init("collectors", platform.monitoring.collectorImage, "monitoring.collectorImage"))
        }
        if hasGrafana { images.append(.init("Grafanas", platform.grafana.image, "grafana.image")) }
        if emitsPrometheusImage {
            images.append(
                .init(
                    "Prometheus servers", platform.monitoring.prometheusImage, "monitoring.prometheusImage"))
        }
        if prometheusReloaderImage != nil {
            images.append(
                .init("Prometheus servers", platform.monitoring.reloaderImage, "monitoring.reloaderImage"))
        }
        let databases = platform.databases
        if !self.databases(.postgres).isEmpty {
            images.append(.init("databases", databases.postgresImage, "databases.postgresImage"))
        }
        if !self.databases(.redis).isEmpty {
            images.append(.init("databases", databases.redisImage, "databases.redisImage"))
            if databases.redisExporterImage.isSet {
                images.append(.init("databases", databases.redisExporterImage, "databases.redisExporterImage"))
            }
        }
        return images
    }

    /// Whether it is said here, and not by the operator, which image the tenant's Prometheus runs.
    var emitsPrometheusImage: Bool {
        hasOwnMonitoring(.standalone)
            || hasOwnMonitoring(.operator) && platform.monitoring.prometheusImage.span != nil
    }

    /// What tells the tenant's standalone Prometheus of changed rules; null where it is restarted for them.
    var prometheusReloaderImage: String? {
        hasOwnMonitoring(.standalone) ? platform.monitoring.reloaderImage.value?.text : nil
    }

    var prometheusImage: String {
        "\(platform.monitoring.prometheusImage.value?.text ?? ""):v\(prometheusVersion.display).0"
    }
}
