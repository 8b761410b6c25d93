internal import Kubernetes

extension Unit {
    /// The level that the unit's namespace enforces.
    var podSecurityLevel: PodSecurity.Level {
        PodSecurity.Level(rawValue: (tier.spec.podSecurity.value ?? .restricted).rawValue) ?? .restricted
    }

    /// The release by whose rules the namespace enforces it.
    var podSecurityVersion: PodSecurity.Version {
        PodSecurity.Version(platform.podSecurityVersion.value?.text ?? PlatformSpec.builtInPodSecurityVersion)
            ?? .latest
    }
}
