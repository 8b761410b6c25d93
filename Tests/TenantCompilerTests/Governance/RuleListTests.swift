import Diagnostics
import Foundation
import Testing

@testable import TenantCompiler

/// The list of rule types against the language and against the files of the rules.
struct RuleListTests {
    @Test func everyTypeHasOneRule() {
        #expect(RuleList.all.map { $0.type.rawValue }.sorted() == RuleType.allCases.map(\.rawValue).sorted())
    }

    @Test func everyFileIsListed() throws {
        let folder = Repository.root.appending(path: "Sources/TenantCompiler/Governance/Rules")
        let files = try Repository.files(under: folder).map { String($0.path.dropLast(".swift".count)) }
            .filter { $0 != "Rule" && $0 != "RuleList" }
        #expect(files.sorted() == RuleList.all.map { "\($0)" }.sorted())
    }
}
