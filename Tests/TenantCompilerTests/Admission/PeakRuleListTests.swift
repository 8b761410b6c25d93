import Diagnostics
import Foundation
import Testing

@testable import TenantCompiler

/// The list of rules of the peak against their files.
struct PeakRuleListTests {
    @Test func everyFileIsListed() throws {
        let folder = Repository.root.appending(path: "Sources/TenantCompiler/Peak/Rules")
        var kinds: [String] = []
        for file in try Repository.files(under: folder) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let match = try #require(
                text.firstMatch(of: /= PeakRule\("([^"]*)", "([^"]+)"\)/), "\(file.path) declares no rule")
            kinds.append("\(match.1)/\(match.2)")
        }
        #expect(kinds.sorted() == PeakRule.all.map { "\($0.group)/\($0.kind)" }.sorted())
    }
}
