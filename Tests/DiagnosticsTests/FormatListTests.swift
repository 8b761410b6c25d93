import Foundation
import Testing

@testable import Diagnostics

@Suite struct FormatListTests {
    @Test func everyFormatFileIsListed() throws {
        let formats = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Diagnostics/Formats")
        let files = try FileManager.default.contentsOfDirectory(atPath: formats.path)
        let names = files.map { $0.replacingOccurrences(of: "Format.swift", with: "").lowercased() }
        #expect(names.sorted() == DiagnosticFormat.all.map(\.name).sorted())
    }

    @Test func everyOutputEndsWithALineBreak() {
        for format in DiagnosticFormat.all {
            #expect(format.render(Fixture.quota.report([Fixture.quotaAboveCeiling])).hasSuffix("\n"))
            #expect(format.render(Fixture("").report([])).hasSuffix("\n"))
        }
    }
}
