import Testing

@testable import TenantCompiler

/// What checks say that their findings follow from.
struct CauseTests {
    /// A misspelt section would never be refused, and its check would tell one mistake twice.
    @Test(arguments: Check.all.filter { !$0.follows.isEmpty })
    func sectionsAreFields(_ check: Check) {
        let (ofTenants, ofTiers) = (TenantSpec.fields.map(\.name), TierSpec.fields.map(\.name))
        for cause in check.follows {
            switch cause {
            case .item: break
            case .section(let name): #expect(ofTenants.contains(name), "a tenant has no `\(name)`")
            case .tierSection(let name): #expect(ofTiers.contains(name), "a tier has no `\(name)`")
            }
        }
        #expect(Set(check.follows).count == check.follows.count, "a cause is named twice")
    }

    @Test func causesAreFoundByCode() {
        let named = Check.all.filter { !$0.follows.isEmpty }
        #expect(RefusedParts.causes.count == named.count)
        for check in named { #expect(RefusedParts.causes[check.code] == check.follows, "\(check.code)") }
    }

    /// There is at least one of each kind, or that kind is not needed any more.
    @Test func eachKindIsNamed() {
        var kinds: Set<String> = []
        for cause in RefusedParts.causes.values.joined() {
            switch cause {
            case .item: kinds.insert("item")
            case .section: kinds.insert("section")
            case .tierSection: kinds.insert("tier section")
            }
        }
        #expect(kinds == ["item", "section", "tier section"])
    }
}
