import TenantCompiler

/// The file that git runs.
struct HookScript {
    let kind: HookKind
    /// The program's own path, absolute.
    let program: String
    /// The sources' folder from where git runs the hook.
    let source: String
    let cost: CostOptions

    private static let mark = "# Installed by `tenantc hook install`; `tenantc hook uninstall` takes it away."
    private static let digestMark = "# digest "

    var text: String {
        let body = self.body
        return "#!/bin/sh\n\(Self.mark)\n\(Self.digestMark)\(Self.digest(of: body))\n\(body)"
    }

    /// Whether the compiler wrote a hook, of whatever version, and nobody has edited it since.
    static func isOurs(_ bytes: [UInt8]) -> Bool {
        let parts = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.count == 4 && parts[1] == mark && parts[2] == digestMark + digest(of: String(parts[3]))
    }

    /// Whether it was ours before somebody edited it.
    static func isEdited(_ bytes: [UInt8]) -> Bool {
        !isOurs(bytes) && String(decoding: bytes, as: UTF8.self).contains(mark)
    }

    private var body: String {
        """
        tenantc=\(Self.quoted(program))
        source=\(Self.quoted(source))
        \(kind == .preReceive ? "input=$(cat)\n" : "")
        # The hook that was here before goes first.
        earlier="$0.before-tenantc"
        if [ -x "$earlier" ]; then
            \(feed)"$earlier" "$@" || exit $?
        fi

        if [ ! -x "$tenantc" ]; then
            echo "tenantc: error: $tenantc is gone, so nothing can be checked." >&2
            echo "Install it again and run 'tenantc hook install \(kind.rawValue)', or delete $0." >&2
            exit 2
        fi
        \(kind == .preReceive ? feed : "exec ")"$tenantc" hook run \(kind.rawValue) --source="$source"\(bounds)

        """
    }

    /// What compiling may cost, where that was said.
    private var bounds: String {
        (cost.budget == 1 ? "" : " --budget=\(cost.budget)") + (cost.jobs.map { " --jobs=\($0)" } ?? "")
    }

    /// What git tells on standard input is for both.
    private var feed: String { kind == .preReceive ? "printf '%s\\n' \"$input\" | " : "" }

    private static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }

    /// In hexadecimal.
    private static func digest(of text: String) -> String { String(fnv1a(text.utf8), radix: 16) }
}
