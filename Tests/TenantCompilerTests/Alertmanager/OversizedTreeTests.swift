import Testing

@testable import TenantCompiler

/// A tree that is more than a Secret holds is refused where the operator would find none, and else written without one.
@Suite struct OversizedTreeTests {
    @Test(arguments: [(10, false), (40, true)], ["operator", "standalone"])
    func itIsNeverWrittenIntoTooLargeASecret(_ size: (receivers: Int, isOversized: Bool), mode: String) async throws {
        let (count, isOversized) = size
        let channel = String(repeating: "c", count: 2_000)
        var fleet = RoutingFleet()
        fleet.platform = RoutingFleet.oneEnvironment + "\nmonitoring: { mode: \(mode) }"
        for index in 0..<20 {
            let names = (0..<count).map { "r\($0)" }
            let receivers = names.map { "    - { name: \($0), slack: { channel: \"#\(channel)\" } }" }
            fleet.tenants.append(
                (
                    "t\(index)",
                    """
                    notifications:
                      routes: { info: [\(names.joined(separator: ", "))] }
                      receivers:
                    \(receivers.joined(separator: "\n"))
                    """
                ))
        }
        let compilation = await compile(fleet.sources)
        #expect(compilation.codes == (isOversized ? ["alertmanager-oversized"] : []), "\(compilation.summary)")
        #expect(compilation.isRefused == (isOversized && mode == "operator"))
        guard !compilation.isRefused else { return }
        let text = try #require(compilation.alertmanagerFile)
        #expect((text.utf8.count > 1 << 20) == isOversized)
        let secret = compilation.files["production/platform/alertmanager/secret-alertmanager-main.yaml"]
        #expect((secret == nil) == isOversized)
    }
}
