import Alerting
import Testing

@Suite struct AlertmanagerVersionTests {
    @Test func minorReleasesAreNumbers() {
        #expect(AlertmanagerVersion(0, 9) < AlertmanagerVersion(0, 25))
    }
}
