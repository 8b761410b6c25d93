extension PodSecurity {
    /// How a pod breaks a rule, in admission's own words.
    package struct Breach: Sendable, Hashable {
        package let reason: String
        package let detail: String
        package let faults: [Fault]
    }

    /// A field that has to change for a rule to hold.
    package struct Fault: Sendable, Hashable {
        /// From the root of the pod; a field that has to be set may be missing there.
        package let pointer: FieldPointer
        /// What to do about it.
        package let remedy: String
    }

    /// The breaches of a profile.
    package struct Verdict: Sendable, Hashable {
        package let level: Level
        package let version: Version
        package let breaches: [Breach]

        package var isAllowed: Bool { breaches.isEmpty }

        /// What admission answers: `violates PodSecurity "restricted:v1.32": …`.
        package var message: String {
            let details = breaches.map { $0.detail.isEmpty ? $0.reason : "\($0.reason) (\($0.detail))" }
            return "violates PodSecurity \"\(level.rawValue):\(version)\": \(details.joined(separator: ", "))"
        }
    }

    /// What admission says of a pod in a namespace that enforces a profile by the rules of a release.
    package static func judge(_ pod: PodTemplate, level: Level, version: Version) -> Verdict {
        let minor =
            switch version {
            case .latest: newestMinor
            case .minor(let minor): min(minor, newestMinor)
            }
        let breaches = Rule.rules(of: level, at: minor).compactMap { $0.judge(pod, minor) }
        return Verdict(level: level, version: version, breaches: breaches)
    }

    /// The release that brought the newest change to a rule; `latest` and later ones mean it too.
    static let newestMinor = 37
}
