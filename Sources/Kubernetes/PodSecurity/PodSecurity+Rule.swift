extension PodSecurity {
    /// One rule of the Pod Security Standards, as the admission of Kubernetes 1.37 applies it.
    package struct Rule: Sendable {
        /// The name that admission has for it; rules of a profile are applied in the order of these.
        package let id: String
        package let level: Level
        /// The minor release from which profiles hold it.
        package let since: Int
        /// What it asks, in a line.
        package let summary: String
        /// The rule of the looser profile that this one stands for.
        let overrides: String?
        /// How a pod breaks it, under the rules of a minor release; null where it does not.
        let judge: @Sendable (PodTemplate, Int) -> Breach?

        init(
            _ id: String, _ level: Level, since: Int = 0, overrides: String? = nil, _ summary: String,
            judge: @escaping @Sendable (PodTemplate, Int) -> Breach?
        ) {
            self.id = id
            self.level = level
            self.since = since
            self.summary = summary
            self.overrides = overrides
            self.judge = judge
        }

        /// Every rule, baseline first, each profile's by id.
        package static let all: [Rule] = [
            .appArmorProfile, .baselineCapabilities, .hostNamespaces, .hostPathVolumes, .hostPorts, .hostProbes,
            .privileged, .procMount, .seLinuxOptions, .baselineSeccomp, .sysctls, .windowsHostProcess,
            .privilegeEscalation, .restrictedCapabilities, .restrictedProcMount, .restrictedVolumes, .runAsNonRoot,
            .runAsUser, .restrictedSeccomp,
        ]

        /// The rules of a profile at a minor release up to the newest: of two for one field the stricter alone.
        package static func rules(of level: Level, at minor: Int) -> [Rule] {
            switch level {
            case .privileged: []
            case .baseline: baselineByMinor[minor]
            case .restricted: restrictedByMinor[minor]
            }
        }

        private static let baselineByMinor = (0...newestMinor).map { held(by: .baseline, at: $0) }
        private static let restrictedByMinor = (0...newestMinor).map { held(by: .restricted, at: $0) }

        private static func held(by level: Level, at minor: Int) -> [Rule] {
            let held = all.filter { $0.level <= level && $0.since <= minor }
            let overridden = held.compactMap(\.overrides)
            return held.filter { !overridden.contains($0.id) }
        }
    }
}
