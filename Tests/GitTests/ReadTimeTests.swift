import Foundation
import Testing

@testable import Git

/// Prints what reading 5,000 tenants takes; the bound only catches what has become absurd.
@Suite(.serialized) struct ReadTimeTests {
    @Test func fiveThousandTenants() throws {
        let repository = try TemporaryRepository.filled()
        for index in 0..<5000 { try repository.writeTenant("tenant-\(index)") }
        try repository.commitAll()
        try measure("loose", repository)
        try repository.git(["repack", "-a", "-d", "--quiet"])
        try measure("packed", repository)
    }

    private func measure(_ form: String, _ repository: TemporaryRepository) throws {
        let selection = SourceSelection(folders: ["tiers", "policies", "tenants"], fileBytes: 4 << 20) {
            $0.hasSuffix(".yaml")
        }
        let clock = ContinuousClock()
        var count = 0
        let commit = try clock.measure {
            let opened = try Repository.discover(from: repository.root)
            count = try opened.readTree(of: opened.commit("HEAD"), selection).count
        }
        #expect(count == 5003)
        let index = try clock.measure {
            count = try Repository.discover(from: repository.root).readIndex(selection).count
        }
        #expect(count == 5003)
        print("5,003 files, \(form): commit \(commit), index \(index)")
        #expect(max(commit, index) < .seconds(20))
    }
}
