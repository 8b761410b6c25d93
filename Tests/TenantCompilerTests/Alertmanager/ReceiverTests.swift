import Diagnostics
import Testing

@testable import TenantCompiler

/// Receivers by kind and release, and secrets that are none of the sources' business.
@Suite struct ReceiverTests {
    private static let every = """
        notifications:
          receivers:
            - name: all
              slack: { channel: "#acme", apiURLFile: /secrets/slack }
              pagerduty: { routingKeyFile: /secrets/pd }
              webhook: { urlFile: /secrets/hook }
              email: { to: ops@acme.example }
              opsgenie: { apiKeyFile: /secrets/opsgenie, apiURL: https://api.eu.opsgenie.com/ }
              msteams: { webhookURLFile: /secrets/teams }
              discord: { webhookURLFile: /secrets/discord }
          routes: { critical: [all] }
        """

    private static func compileEvery(_ version: String) async -> Compilation {
        var fleet = RoutingFleet()
        fleet.platform = RoutingFleet.oneEnvironment + "\nmonitoring: { alertmanagerVersion: \"\(version)\" }"
        fleet.tenants = [("acme", every)]
        return await compile(fleet.sources)
    }

    @Test(arguments: [("0.24", 4), ("0.25", 3), ("0.26", 2), ("0.27", 2), ("0.28", 0)])
    func whatAReleaseLacksIsSaid(version: String, missing: Int) async {
        let compilation = await Self.compileEvery(version)
        #expect(compilation.codes.filter { $0 == "receiver-too-new" }.count == missing, "\(compilation.summary)")
        #expect(compilation.errors.count == missing)
    }

    @Test func everyKindComesOut() async throws {
        let text = try #require(await Self.compileEvery("0.28").alertmanagerFile)
        for line in [
            "- name: acme/all", "api_url_file: /secrets/slack", "routing_key_file: /secrets/pd",
            "url_file: /secrets/hook", "to: ops@acme.example", "api_key_file: /secrets/opsgenie",
            "api_url: https://api.eu.opsgenie.com/", "msteams_configs:", "webhook_url_file: /secrets/teams",
            "discord_configs:", "webhook_url_file: /secrets/discord",
        ] {
            #expect(text.contains(line), "\(line)\n\(text)")
        }
    }

    @Test(.enabled(if: RoutingJudge.hasAmtool, "amtool is not installed: apt install prometheus-alertmanager"))
    func amtoolTakesWhatItsReleaseKnows() async throws {
        var fleet = RoutingFleet()
        let lines = Self.every.split(separator: "\n").filter {
            !$0.contains("msteams") && !$0.contains("discord") && !$0.contains("urlFile")
        }
        fleet.tenants = [("acme", lines.joined(separator: "\n"))]
        let text = try #require(await compile(fleet.sources).alertmanagerFile)
        try RoutingJudge.withFile(text) { file in
            let (status, answer) = try RoutingJudge.run("amtool", ["check-config", file])
            #expect(status == 0, "\(answer)\n\(text)")
        }
    }

    @Test(arguments: [
        "https://hooks.slack.com/services/T00/B00/x", "https://hooks.slack.com/workflows/T1/A2/3/abc",
        "https://discord.com/api/webhooks/123/abc", "https://discordapp.com/api/webhooks/123/abc",
        "https://acme.webhook.office.com/webhookb2/1", "https://outlook.office.com/webhook/1",
        "https://prod-1.westus.logic.azure.com:443/workflows/1/triggers", "https://api.telegram.org/bot1:x/sendMessage",
        "https://events.pagerduty.com/integration/abc/enqueue", "https://a.example/x?token=abc",
        "https://a.example/x?a=1&api_key=abc", "https://user:password@a.example/x",
        "https://a.example/hooks/4f3c2a1b9d8e7f60112233445566778a",
        "https://a.example/hooks/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", "https://a.example/x?h=a8B3kd92LmQ0zXc71vTy",
        "https://a.example/in/a8B3kd92LmQ0zXc71vTy5Rw",
    ])
    func aSecretInAURLIsFound(url: String) async {
        #expect(SecretShape.find(in: url) != nil, "\(url)")
        var fleet = RoutingFleet()
        fleet.tenants = [
            (
                "acme",
                "notifications: { receivers: [ { name: a, webhook: { url: \"\(url)\" } } ], routes: { info: [a] } }"
            )
        ]
        let compilation = await compile(fleet.sources)
        #expect(compilation.codes.contains("literal-secret"), "\(compilation.summary)")
        // A secret is not spread further by what is said of it.
        #expect(compilation.diagnostics.allSatisfy { !$0.message.contains(url) && !($0.help ?? "").contains(url) })
    }

    @Test(arguments: [
        "https://acme.example/alerts", "http://robusta-forwarder:80/api/alerts",
        "https://hooks.acme.example/alerts/production/critical",
        "https://api.your-company.com/api/v1/webhooks/tenant-alert",
        "https://acme.example/internationalization-notifications-endpoint",
        "https://acme.example/a?team=payments&level=2",
        "https://events.pagerduty.com/v2/enqueue", "https://api.eu.opsgenie.com/", "http://10.0.0.1:9093/20261121",
    ])
    func aPlainURLIsLeftAlone(url: String) {
        #expect(SecretShape.find(in: url) == nil, "\(url)")
    }

    @Test(arguments: [
        "xoxb-1-2-abc", "ghp_abcdef", "4f3c2a1b9d8e7f60112233445566778a", "https://hooks.slack.com/services/T/B/x",
    ])
    func aTokenInAFilesPlaceIsFound(token: String) async {
        var fleet = RoutingFleet()
        fleet.tenants = [
            (
                "acme",
                "notifications: { receivers: [ { name: a, pagerduty: { routingKeyFile: \"\(token)\" } } ], routes: { info: [a] } }"
            )
        ]
        let compilation = await compile(fleet.sources)
        #expect(compilation.codes.contains("literal-secret"), "\(compilation.summary)")
        #expect(compilation.diagnostics.allSatisfy { !$0.message.contains(token) })
    }
}
