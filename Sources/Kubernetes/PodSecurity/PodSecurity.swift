/// The vocabulary of Pod Security admission's namespace labels.
package enum PodSecurity {
    /// The profile a namespace holds its pods to; a stricter one is greater.
    package enum Level: String, CaseIterable, Sendable, Comparable {
        case privileged
        case baseline
        case restricted

        package static func < (a: Level, b: Level) -> Bool { a.strictness < b.strictness }

        private var strictness: Int {
            switch self {
            case .privileged: 0
            case .baseline: 1
            case .restricted: 2
            }
        }
    }

    /// The release whose rules a profile is read by: `latest` or `v1.<minor>`.
    package enum Version: Hashable, Sendable, CustomStringConvertible {
        case latest
        case minor(Int)

        /// nil unless the text is exactly `latest` or `v1.<minor>` without leading zeros.
        package init?(_ text: String) {
            if text == "latest" {
                self = .latest
                return
            }
            let digits = text.dropFirst("v1.".count)
            guard text.hasPrefix("v1."), digits == "0" || !digits.hasPrefix("0") else { return nil }
            guard let minor = ASCII.number(digits, limit: 9999) else { return nil }
            self = .minor(minor)
        }

        package var description: String {
            switch self {
            case .latest: "latest"
            case .minor(let minor): "v1.\(minor)"
            }
        }

        /// Whether an upgrade of the cluster leaves the rules as they are.
        package var isPinned: Bool { self != .latest }
    }

    /// What admission does with a pod that breaks the profile; each is a label `pod-security.kubernetes.io/<mode>`.
    package enum Mode: String, CaseIterable, Sendable {
        case enforce
        case audit
        case warn

        package var labelKey: String { "pod-security.kubernetes.io/" + rawValue }
        package var versionLabelKey: String { labelKey + "-version" }
    }
}
