package import Diagnostics

/// All that a format needs to say what a change does.
package struct DiffReport: Sendable {
    package let base: Side
    package let head: Side
    /// Null where nothing could be compared.
    package let diff: WorldDiff?
    /// Tenants that are not compared, since the sources of the base are refused for them.
    package let uncompared: [String]
    /// What the head's sources are told and the base's are not.
    package let newFindings: [Finding]
    /// Whether environments' platforms were to be compared: not where only some tenants were asked for.
    package let asksForPlatform: Bool
    package var isColored = false

    /// One of the two source trees.
    package struct Side: Sendable {
        /// As a reader names it: a revision, `the working tree`, `the index`.
        package let title: String
        /// The id of its commit, where it is one.
        package let commit: String?
        /// Errors of its sources.
        package let errors: Int

        package init(title: String, commit: String?, errors: Int) {
            self.title = title
            self.commit = commit
            self.errors = errors
        }

        /// `main (1a2b3c4d5e6f)`.
        var shown: String {
            guard let short = commit?.prefix(12), !title.hasPrefix(short) else { return title }
            return "\(title) (\(short))"
        }
    }

    /// A finding without its snippet.
    package struct Finding: Sendable, Hashable {
        package let severity: Severity
        package let code: String
        package let message: String
        package let path: String

        package init(severity: Severity, code: String, message: String, path: String) {
            self.severity = severity
            self.code = code
            self.message = message
            self.path = path
        }
    }

    package init(
        base: Side, head: Side, diff: WorldDiff?, uncompared: [String] = [], newFindings: [Finding] = [],
        asksForPlatform: Bool = true
    ) {
        self.base = base
        self.head = head
        self.diff = diff
        self.uncompared = uncompared
        self.newFindings = newFindings
        self.asksForPlatform = asksForPlatform
    }

    /// Whether environments' platforms were compared. A side that is refused has none.
    var comparesPlatform: Bool { asksForPlatform && diff != nil && base.errors == 0 }

    /// Why not all could be compared, a line each.
    var reservations: [String] {
        var lines: [String] = []
        if head.errors > 0 {
            lines.append(
                "the sources of \(head.title) are refused (\(counted(head.errors, "error"))); nothing is compared")
        }
        guard base.errors > 0 else { return lines }
        let refused = "the sources of \(base.title) are refused (\(counted(base.errors, "error")))"
        if diff == nil, head.errors == 0 {
            lines.append("\(refused) for every tenant; nothing is compared")
        } else if !uncompared.isEmpty {
            lines.append("\(refused); not compared: \(listed(uncompared, atMost: 10))")
        } else {
            lines.append(refused)
        }
        if diff != nil, asksForPlatform, !comparesPlatform {
            lines.append("what environments' platforms get is not compared")
        }
        return lines
    }
}

/// `1 tenant`, `2 tenants`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// `a, b, c and 4 more`.
func listed(_ names: [String], atMost limit: Int) -> String {
    guard names.count > limit else { return names.joined(separator: ", ") }
    return "\(names.prefix(limit).joined(separator: ", ")) and \(names.count - limit) more"
}
