import Testing

@testable import TenantCompiler

/// A tree that is more than a Secret holds is written without one, and said to be.
@Suite struct OversizedTreeTests {
    @Test(arguments: [(10, false), (40, true)])
    func itIsWrittenWithoutItsSecret(receivers count: Int, isOversized: Bool) async throws {
        let channel = String(repeating: "c", count: 2_000)
        var fleet = RoutingFleet()
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
        let text = try #require(compilation.alertmanagerFile)
        #expect((text.utf8.count > 1 << 20) == isOversized)
        let secret = compilation.files["production/platform/alertmanager/secret-alertmanager-main.yaml"]
        #expect((secret == nil) == isOversized)
    }
}
