import PromQL
import Testing

@Suite struct PrometheusVersionTests {
    @Test func minorReleasesAreNumbers() {
        #expect(PrometheusVersion(2, 9) < PrometheusVersion(2, 42))
        #expect(PrometheusVersion(2, 55) < PrometheusVersion(3, 0))
    }
}
