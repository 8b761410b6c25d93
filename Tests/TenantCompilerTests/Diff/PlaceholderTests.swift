import TestSupport
import Testing

@testable import TenantCompiler

/// Taking names out of texts, and putting them back.
@Suite struct PlaceholderTests {
    private static let unit = Fleet.UnitName("acme", "production")

    @Test(arguments: [
        ("tenant-acme-role", "tenant-{tenant}-role"),
        ("acme", "{tenant}"),
        ("acmeville and macme", "acmeville and macme"),
        ("https://acme.example/production", "https://{tenant}.example/{environment}"),
        ("non-production", "non-{environment}"),
        ("", ""),
    ])
    func namesAreTakenOutAsWords(text: String, shown: String) {
        let others = [Self.unit, Fleet.UnitName("globex", "staging")]
        #expect(Placeholders.shown(Placeholders(Self.unit).abstracted(text), for: others) == shown)
    }

    @Test func whatUnitsShareIsNamed() {
        let text = Placeholders(Self.unit).abstracted("acme in production")
        #expect(
            Placeholders.shown(text, for: [Self.unit, Fleet.UnitName("acme", "staging")]) == "acme in {environment}")
        #expect(
            Placeholders.shown(text, for: [Self.unit, Fleet.UnitName("globex", "production")])
                == "{tenant} in production")
    }

    /// A text that holds the marks themselves, or what stands for a name, is not taken for one.
    @Test func namesComeBackWhateverTheText() {
        var generator = SeededGenerator(seed: SeededGenerator.seedOfRun())
        let morsels = ["acme", "a", "\u{1}", "\u{2}", "\u{3}", "{tenant}", "-", ".", "production", "é", "🚀", "\n"]
        let units = [
            Self.unit, Fleet.UnitName("a", "acme"), Fleet.UnitName("production", "prod"), Fleet.UnitName("é", "x"),
        ]
        var seen: [String: [String]] = [:]
        for _ in 0..<4_000 {
            let text = (0..<Int.random(in: 0...6, using: &generator))
                .map { _ in morsels.randomElement(using: &generator) ?? "" }.joined()
            for unit in units {
                let abstracted = Placeholders(unit).abstracted(text)
                #expect(Placeholders.shown(abstracted, for: unit) == text)
                // What is equal without names is the same text with one's own names.
                for other in units {
                    seen["\(abstracted)/\(other)", default: []].append(Placeholders.shown(abstracted, for: other))
                }
            }
        }
        for texts in seen.values { #expect(Set(texts).count == 1) }
    }

    @Test func theSameChangeInManyTenantsIsShownOnce() async {
        let names = (0..<30).map { "t\($0)" }
        func world(_ pods: Int) -> [RenderedUnit] {
            names.flatMap { name in
                ["production", "staging"].map { place in
                    let own = name == "t7" ? pods * 2 : pods
                    let text = """
                        apiVersion: v1
                        kind: ResourceQuota
                        metadata: { name: quota-\(name), namespace: ns-\(name)-\(place) }
                        spec: { hard: { pods: '\(own)' } }
                        """
                    return World.unit(text, tenant: name, environment: place)
                }
            }
        }
        let diff = await compareWorlds(base: world(50), head: world(40), workers: 2)
        #expect(diff.sections.map(\.units.count) == [58, 2])
        #expect(
            diff.sections.first?.lines().map(\.text) == [
                "ResourceQuota quota-{tenant}", "spec.hard.pods: 50 → 40 (−20%)",
            ])
        #expect(diff.sections.last?.lines().first?.text == "ResourceQuota quota-t7")
        #expect(diff.risks.map(\.units.count) == [58, 2])
        #expect(diff.counts.tenantsChanged == 30)
    }
}
