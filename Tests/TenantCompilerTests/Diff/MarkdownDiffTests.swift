import Diagnostics
import Testing

@testable import TenantCompiler

/// The page for a comment: never too long, and nothing in it but what it means.
@Suite struct MarkdownDiffTests {
    private static let side = DiffReport.Side(title: "main", commit: nil, errors: 0)

    private func page(_ diff: WorldDiff) -> String {
        DiffFormat.markdown.render(DiffReport(base: Self.side, head: Self.side, diff: diff))
    }

    @Test(arguments: [1, 50, 3_000]) func itFitsAComment(tenants: Int) async {
        func world(_ value: (Int) -> String) -> [RenderedUnit] {
            (0..<tenants).map { index in
                let text = """
                    { apiVersion: v1, kind: ResourceQuota, metadata: { name: q }, spec: { hard: { pods: '\(value(index))' } } }
                    ---
                    { apiVersion: v1, kind: ConfigMap, metadata: { name: c }, data: { a: "\(String(repeating: value(index), count: 300))" } }
                    """
                return World.unit(text, tenant: "tenant-number-\(index)")
            }
        }
        let diff = await compareWorlds(base: world { "\($0 + 5_000)" }, head: world { "\($0 + 1)" }, workers: 2)
        let page = page(diff)
        #expect(page.utf8.count <= 65_536)
        #expect(page.utf16.count <= 65_536)
        #expect(page.contains("Left out for length") == (tenants > 50))
        #expect(page.split(separator: "\n").count { $0 == "<details>" || $0.hasPrefix("<details>") } > 0)
        #expect(page.components(of: "<details>") == page.components(of: "</details>"))
        #expect(page.components(of: "\n```") % 2 == 0)
    }

    /// Many environments' platforms, each with a change and a risk of its own, and more lines than a page has.
    @Test(arguments: [1, 40, 400]) func platformsFitAComment(environments: Int) async {
        func world(_ value: (Int) -> Int) -> [RenderedUnit] {
            (0..<environments).flatMap { index in
                let text = (0..<20).map { number in
                    """
                    { apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: { name: c-\(number) }, value: \(value(index) + number) }
                    ---

                    """
                }.joined()
                return [
                    World.platform(text, environment: "environment-number-\(index)"),
                    World.unit(World.quota, tenant: "tenant-number-\(index)"),
                ]
            }
        }
        let diff = await compareWorlds(base: world { $0 }, head: world { $0 * 3 + 1 }, workers: 2)
        #expect(diff.counts.platform.changed == environments && diff.counts.tenantsChanged == 0)
        let page = page(diff)
        #expect(page.utf8.count <= 65_536)
        #expect(page.utf16.count <= 65_536)
        #expect(page.contains("| platforms | 0 | \(environments) | 0 |"))
        #expect(page.contains("Left out for length") == (environments > 1))
        #expect(page.components(of: "<details>") > 0)
        #expect(page.components(of: "<details>") == page.components(of: "</details>"))
    }

    /// Changes of tenants, however many, leave room for those of all.
    @Test func platformsStandBeforeTenants() async {
        func world(_ value: Int) -> [RenderedUnit] {
            let tenants = (0..<3_000).map { index in
                World.unit(
                    "{ apiVersion: v1, kind: ConfigMap, metadata: { name: c }, data: { a: \"\(index)-\(value)\" } }",
                    tenant: "tenant-number-\(index)")
            }
            return tenants + [World.platform("{ global: { resolve_timeout: \(value)m } }")]
        }
        let page = page(await compareWorlds(base: world(1), head: world(2)))
        #expect(page.contains("global.resolve_timeout: 1m → 2m (×2)"))
        #expect(page.contains("<code>platform, production</code>"))
    }

    private static let hostile = [
        "</code></summary><script>alert(1)</script>", "@everyone", "![x](https://evil.example/a.png)",
        "```\n@everyone\n</details>", "`@everyone`", "a | b", "[a](javascript:b)", "\u{1B}[31mred", "&lt;b&gt;",
        "\u{202E}txt.exe", "#1", "https://evil.example", "``````", "\n\n# Head",
    ]

    @Test(arguments: hostile) func nothingIsMarkup(text: String) async {
        let quoted = "\"\(text.map(escaped).joined())\""
        func manifest(_ value: String) -> String {
            """
            {"apiVersion": "v1", "kind": "ResourceQuota", "metadata": {"name": \(quoted)}, "spec": {"hard": {\(quoted): "\(value)"}, "x": \(value == "9" ? "1" : quoted)}}
            ---
            {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}, "data": {"a": "\(value)\\n", "b": \(value == "9" ? "\"\\n\"" : quoted)}}
            """
        }
        let diff = await compareWorlds(
            base: [World.unit(manifest("9"), tenant: text), World.platform(manifest("9"), environment: text)],
            head: [World.unit(manifest("1"), tenant: text), World.platform(manifest("1"), environment: text)])
        #expect(diff.risks.count == 2)
        let side = DiffReport.Side(title: text, commit: nil, errors: 1)
        let report = DiffReport(
            base: side, head: DiffReport.Side(title: text, commit: nil, errors: 0), diff: diff, uncompared: [text],
            newFindings: [DiffReport.Finding(severity: .warning, code: "c", message: text, path: text)])
        // No format gives a terminal anything to obey.
        for format in DiffFormat.all {
            let scalars = format.render(report).unicodeScalars
            #expect(!scalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" }, "\(format.name)")
        }
        let left = outsideOfCode(DiffFormat.markdown.render(report))
        for mark in ["@", "script", "evil", "](", "\u{1B}", "\u{202E}", "# Head", "#1", "`"] {
            #expect(!left.contains(mark), "\(mark) is left in \(left)")
        }
        let known = ["<details>", "<summary>", "</summary>", "</details>"]
        #expect(!known.reduce(left) { $0.replacing($1, with: "") }.contains("<"))
        #expect(left.components(of: "<details>") == left.components(of: "</details>"))
        #expect(left.contains("| tenants | 0 | 1 | 0 |") && left.contains("| platforms | 0 | 1 | 0 |"))
    }

    private func escaped(_ character: Character) -> String {
        character.unicodeScalars.map { scalar in
            scalar.isASCII && scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
                ? String(scalar)
                : "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
                    + String(scalar.value, radix: 16)
        }.joined()
    }

    /// What a reader of Markdown takes for more than text: without fenced blocks, code spans and `<code>`.
    private func outsideOfCode(_ page: String) -> String {
        var fence: Substring?
        var lines: [String] = []
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = fence {
                if line == open { fence = nil }
            } else if line.hasPrefix("```") {
                fence = line.prefix { $0 == "`" }
            } else {
                var rest = line[...]
                var kept = ""
                while let start = rest.firstIndex(of: "`"),
                    let end = rest[rest.index(after: start)...].firstIndex(of: "`")
                {
                    kept += rest[..<start]
                    rest = rest[rest.index(after: end)...]
                }
                kept += rest
                while let start = kept.firstRange(of: "<code>"),
                    let end = kept[start.upperBound...].firstRange(of: "</code>")
                {
                    kept.removeSubrange(start.lowerBound..<end.upperBound)
                }
                lines.append(kept)
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
