import Alerting
import Diagnostics
import TestSupport
import Testing

/// What amtool refuses is refused here, and nothing else.
@Suite struct RefusalTests {
    @Test(.disabled(if: Amtool.isMissing, "amtool is not installed"))
    func everyBrokenConfigurationIsJudgedAsByAmtool() throws {
        let verdicts = try Amtool.accepts(BrokenConfigurations.all)
        #expect(verdicts.count == BrokenConfigurations.all.count)
        for (text, verdict) in zip(BrokenConfigurations.all, verdicts) {
            let reading = Reading(text)
            #expect(
                reading.refusals.isEmpty == verdict.isAccepted, "\(text)\n\(verdict.answer)\nhere: \(reading.summary)")
            for diagnostic in reading.diagnostics {
                let span = try #require(diagnostic.primary)
                #expect(span.start <= span.end && Int(span.end) <= text.utf8.count)
            }
        }
        #expect(verdicts.count { $0.isAccepted } > 100 && verdicts.count { !$0.isAccepted } > 150)
    }
}
