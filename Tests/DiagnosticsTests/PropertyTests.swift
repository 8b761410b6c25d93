import Foundation
import TestSupport
import Testing

@testable import Diagnostics

/// Run with SEED=<n> to repeat one that failed.
@Suite struct PropertyTests {
    private static let seeds: [UInt64] = {
        let first = SeededGenerator.seedOfRun("PropertyTests")
        return (0..<300).map { first + $0 }
    }()

    @Test func noTextOutputHoldsAControl() {
        for seed in Self.seeds {
            let report = RandomReport(seed: seed).report
            for format in [DiagnosticFormat.text, .json, .sarif, .junit, .github] {
                let raw = format.render(report).unicodeScalars.first { $0 != "\n" && TerminalText.mustBeSpelled($0) }
                #expect(raw == nil, "SEED=\(seed) \(format.name)")
            }
        }
    }

    @Test func everyDocumentReadsBack() throws {
        for seed in Self.seeds {
            let report = RandomReport(seed: seed).report
            for format in [DiagnosticFormat.json, .sarif] {
                let read = try? JSONSerialization.jsonObject(with: Data(format.render(report).utf8))
                #expect(read != nil, "SEED=\(seed) \(format.name)")
            }
        }
    }

    @Test func everyPositionLiesInItsFile() {
        for seed in Self.seeds {
            let report = RandomReport(seed: seed).report
            let regions = RegionTable(report)
            for label in report.diagnostics.flatMap(\.labels) {
                guard let lines = regions.lines(of: label.span.file) else { continue }
                guard let region = regions.region(of: label.span) else { continue }
                for position in [region.start, region.end] {
                    let isInside =
                        lines.starts.indices.contains(position.line - 1)
                        && 1...(lines.text(ofLine: position.line - 1).utf16.count + 1) ~= position.column
                    #expect(isInside, "SEED=\(seed) \(label) \(position)")
                }
                let isOrdered = (region.start.line, region.start.column) <= (region.end.line, region.end.column)
                #expect(isOrdered, "SEED=\(seed) \(label)")
            }
        }
    }

    @Test func aColumnIsTheLengthOfWhatStandsBefore() {
        for seed in Self.seeds {
            for file in RandomReport(seed: seed).report.sources.files {
                let table = LineTable(file.bytes)
                for line in table.starts.indices {
                    let content = table.content(ofLine: line)
                    var units = 0
                    for element in DecodedScalars(file.bytes[content]) {
                        let column = table.position(at: element.bytes.lowerBound).column
                        #expect(column == units + 1, "SEED=\(seed)")
                        units += UTF16.width(element.scalar)
                    }
                    #expect(table.text(ofLine: line).utf16.count == units, "SEED=\(seed)")
                }
            }
        }
    }

    @Test func theOrderOfFindingsReachesNothing() {
        for seed in Self.seeds {
            let report = RandomReport(seed: seed).report
            var list = DiagnosticList()
            for diagnostic in report.diagnostics.reversed() { list.append(diagnostic) }
            #expect(list.sorted() == report.diagnostics, "SEED=\(seed)")
        }
    }

    @Test func coloursChangeNothingElse() {
        for seed in Self.seeds {
            var report = RandomReport(seed: seed).report
            let plain = DiagnosticFormat.text.render(report)
            report.isColored = true
            let colored = DiagnosticFormat.text.render(report)
            #expect(colored.replacing(#/\u{1b}\[[0-9;]*m/#, with: "") == plain, "SEED=\(seed)")
        }
    }
}
