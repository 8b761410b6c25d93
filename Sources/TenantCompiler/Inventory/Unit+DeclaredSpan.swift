internal import Diagnostics
internal import Kubernetes

extension Unit {
    /// The field of the tenant's own document that a field of a generated object comes from, or the name of the
    /// workload, job, database or secret that the object is made for.
    func declaredSpan(of manifest: Manifest, at pointer: FieldPointer) -> Span {
        let wanted = declaredPath(of: pointer)
        if manifest.source != tenant.document.nameSpan {
            return workload(namedAt: manifest.source)?.span(at: wanted)
                ?? job(namedAt: manifest.source)?.span(at: wanted) ?? manifest.source
        }
        return spec.databases.items.first { manifest.isMade(for: $0.name) }?.span(at: wanted)
            ?? spec.secrets.items.first { $0.name == manifest.name }?.span(at: wanted) ?? manifest.source
    }
}

extension Named.Item where Element: NamedSpec {
    /// A field of the item; its name where the tenant does not say the field.
    fileprivate func span(at path: [String]) -> Span {
        var best: (length: Int, span: Span)?
        element.visit(FieldPath()) { trail in
            guard let origin = trail.steps.first?.origin, origin.isTenants, let span = origin.span else { return }
            let common = zip(trail.path.components, path).prefix { $0 == $1 }.count
            if common > best?.length ?? 0 { best = (common, span) }
        }
        return best?.span ?? nameSpan
    }
}

extension Manifest {
    /// Whether it has the name of a database, or one that begins with it.
    fileprivate func isMade(for database: String) -> Bool { name == database || name.hasPrefix(database + "-") }
}

extension Origin {
    /// Whether the tenant's own document says it, and no tier or preset.
    fileprivate var isTenants: Bool {
        switch layer {
        case .tenant, .environment: true
        case .builtIn, .platformDefaults, .tier, .preset, .document: false
        }
    }
}

/// The path in a workload, job or database that a field of its objects comes from; empty for a field of none.
private func declaredPath(of pointer: FieldPointer) -> [String] {
    let keys = pointer.steps.compactMap { step in if case .key(let key) = step { key } else { nil } }
    for (index, key) in keys.enumerated() {
        if key == "resources" {
            let rest = keys[(index + 1)...]
            return rest.last == "nvidia.com/gpu" ? ["gpu"] : [key] + rest
        }
        // A probe comes out as it is written, so that what is below it has the same path.
        if key.hasSuffix("Probe"), let path = declaredPaths[key] { return path + keys[(index + 1)...] }
        if let path = declaredPaths[key] { return path }
    }
    return []
}

/// By the key of the object that they come out as.
private let declaredPaths: [String: [String]] = [
    "env": ["secretEnv"],
    "image": ["image"],
    "instances": ["instances"],
    "livenessProbe": ["probes", "liveness"],
    "maxReplicas": ["autoscale", "max"],
    "maxUnavailable": ["disruption", "maxUnavailable"],
    "metrics": ["autoscale"],
    "minAvailable": ["disruption", "minAvailable"],
    "minReplicas": ["autoscale", "min"],
    "ports": ["ports"],
    "readinessProbe": ["probes", "readiness"],
    "replicas": ["replicas"],
    "rules": ["expose", "host"],
    "schedule": ["schedule"],
    "securityContext": ["security"],
    "startupProbe": ["probes", "startup"],
    "storage": ["storage"],
    "volumeClaimTemplates": ["volumes"],
    "volumes": ["volumes"],
]
