import Diagnostics
import Foundation
import Testing

@testable import TenantCompiler

/// The list of checks against the files of the checks, and against the codes that are reported.
struct CheckListTests {
    private static let folder = Repository.root.appending(path: "Sources/TenantCompiler/Checks")

    /// What no text can show: a code of each with the kinds of examples that it lacks.
    private static let withoutAccepts: Set<String> = ["symbolic-link"]
    private static let withoutRefuses: Set<String> = [
        "alertmanager-oversized", "dashboard-too-large", "symbolic-link", "yaml-not-utf8", "routes-not-all-analysed",
    ]

    @Test func codesAreUniqueKebabCase() {
        let codes = Check.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes == codes.sorted())
        for code in codes { #expect(code.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(code)") }
    }

    @Test func pagesAreComplete() {
        for check in Check.all {
            #expect(!check.summary.hasSuffix("."), "\(check.code)")
            #expect(check.summary.first?.isUppercase == true, "\(check.code)")
            #expect(!check.why.isEmpty, "\(check.code)")
            #expect(check.accepts.isEmpty == Self.withoutAccepts.contains(check.code), "\(check.code)")
            #expect(check.refuses.isEmpty == Self.withoutRefuses.contains(check.code), "\(check.code)")
            for example in check.refuses { #expect(!example.expected.isEmpty, "\(check.code) marks nothing") }
        }
    }

    @Test(arguments: [
        "Reading", "Raw", "Operators", "Healing", "Governance", "Rules", "Alertmanager", "Unit", "Admission", "Fleet",
        "Routes",
    ])
    func everyFileIsListed(_ name: String) throws {
        let folder = Self.folder.appending(path: name)
        var codesOfFiles: Set<String> = []
        for file in try Repository.files(under: folder) where file.path != "ReadingChecks.swift" {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let code = try #require(text.firstMatch(of: /= Check\(\s*"([^"]+)"/)?.1, "\(file.path) declares no check")
            codesOfFiles.insert(String(code))
            let base = file.path.dropLast(".swift".count).lowercased()
            #expect(base == code.replacing("-", with: ""), "\(file.path) is not named for `\(code)`")
        }
        #expect(!codesOfFiles.isEmpty)
        #expect(codesOfFiles.subtracting(Check.all.map(\.code)).isEmpty)
    }

    @Test func everyReportedCodeIsACheck() throws {
        let known = Set(Check.all.map(\.code))
        var reported: Set<String> = []
        for file in try Repository.files(under: Repository.root.appending(path: "Sources")) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for match in text.matches(of: /(?:code:|\breport\()\s*"([^"]+)"/) { reported.insert(String(match.1)) }
            for match in text.matches(of: /"(yaml-[a-z0-9-]+)"/) { reported.insert(String(match.1)) }
        }
        // Other functions of that name take a message or a word first; a code has parts joined by `-`.
        let codes = reported.filter { $0.contains("-") && !$0.contains(" ") }
        #expect(codes.count >= 8)
        #expect(codes.subtracting(known).subtracting(["yaml-0.1"]).isEmpty, "\(codes.subtracting(known))")
    }
}
