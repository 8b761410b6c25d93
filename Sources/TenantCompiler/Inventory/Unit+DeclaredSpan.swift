internal import Diagnostics
internal import Kubernetes

extension Unit {
    /// The field of the tenant's own document that a field of a generated object comes from, or the name of the
    /// workload, job, database or secret that the object is made for.
    func declaredSpan(of manifest: Manifest, at pointer: FieldPointer) -> Span {
        let wanted = declaredPath(of: pointer)
        return spec.workloads.span(of: manifest.source, at: wanted) ?? spec.jobs.span(of: manifest.source, at: wanted)
            ?? spec.databases.span(of: manifest.source, at: wanted)
            ?? spec.secrets.span(of: manifest.source, at: wanted) ?? manifest.source
    }
}

extension Named {
    /// The field of the item that is named at a place; the name itself where the tenant does not say it.
    fileprivate func span(of nameSpan: Span, at path: [String]) -> Span? {
        guard let item = items.first(where: { $0.nameSpan == nameSpan }) else { return nil }
        var best: (length: Int, span: Span)?
        item.element.visit(FieldPath()) { trail in
            guard let origin = trail.steps.first?.origin, origin.isTenants, let span = origin.span else { return }
            let common = zip(trail.path.components, path).prefix { $0 == $1 }.count
            if common > best?.length ?? 0 { best = (common, span) }
        }
        return best?.span ?? nameSpan
    }
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
