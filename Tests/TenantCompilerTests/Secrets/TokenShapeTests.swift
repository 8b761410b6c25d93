import Testing

@testable import TenantCompiler

/// Tokens of known services by their shape, in text around them, and what only looks like one.
///
/// They are put together here from parts, so that no scanner takes this file for a leak.
struct TokenShapeTests {
    /// So many characters, drawn but the same in each run.
    static func drawn(_ count: Int, _ alphabet: String = "aB3xK9mQ2tZ7vLp4Rw8nYc5Hd1Jg6Fs0") -> String {
        let letters = Array(alphabet)
        return String((0..<count).map { letters[($0 * 7 + $0 / letters.count * 5 + 3) % letters.count] })
    }

    static let hexadecimal = "0a1b2c3d4e5f6789"

    /// A prefix, the characters behind it, and what it is told as.
    static let tokens: [(text: String, noun: String)] = [
        ("AKI" + "A" + drawn(16, "QWERTY234567ASDF"), "AWS"), ("ASI" + "A" + drawn(16, "QWERTY234567ASDF"), "AWS"),
        ("gh" + "p_" + drawn(36), "GitHub"), ("gh" + "o_" + drawn(36), "GitHub"), ("gh" + "s_" + drawn(36), "GitHub"),
        ("gh" + "u_" + drawn(36), "GitHub"), ("gh" + "r_" + drawn(76), "GitHub"),
        ("github_" + "pat_" + drawn(22) + "_" + drawn(59), "GitHub"), ("glpa" + "t-" + drawn(20), "GitLab"),
        ("glr" + "t-" + drawn(20), "GitLab"), ("xox" + "b-" + "123456789012-" + drawn(24), "Slack"),
        ("xox" + "p-" + "1234-" + drawn(12), "Slack"), ("xap" + "p-1-" + drawn(30), "Slack"),
        ("AIz" + "a" + drawn(35), "Google"), ("GOCS" + "PX-" + drawn(28), "Google"),
        ("sk_" + "live_" + drawn(24), "Stripe"), ("rk_" + "live_" + drawn(24), "Stripe"),
        ("np" + "m_" + drawn(36), "npm"), ("pypi" + "-AgE" + drawn(80), "PyPI"), ("hv" + "s." + drawn(90), "Vault"),
        ("gls" + "a_" + drawn(32) + "_" + drawn(8, hexadecimal), "Grafana"),
        ("S" + "G." + drawn(22) + "." + drawn(43), "SendGrid"),
        ("dckr_" + "pat_" + drawn(27), "Docker"), ("dop_" + "v1_" + drawn(64, hexadecimal), "DigitalOcean"),
        ("ey" + "J" + drawn(20) + ".ey" + "J" + drawn(40) + "." + drawn(43), "JSON web token"),
        ("https://hooks." + "slack.com/services/T0/B0/" + drawn(24), "Slack"),
        ("https://discord" + ".com/api/webhooks/1/" + drawn(24), "Discord"),
        ("postgres://app:" + "hunter2@db.example:5432/app", "password in a URL"),
        ("amqp://app:" + "p%40ss@mq.example/v", "password in a URL"),
        ("-----BEGIN RSA PRIVATE" + " KEY-----\nMIIE\n-----END RSA PRIVATE" + " KEY-----", "private key"),
        ("-----BEGIN PRIVATE" + " KEY-----", "private key"),
        ("-----BEGIN PGP PRIVATE" + " KEY BLOCK-----\nabc\n-----END PGP PRIVATE" + " KEY BLOCK-----", "private key"),
    ]

    @Test(arguments: tokens)
    func isFoundWhereverItStands(text: String, noun: String) {
        for (before, behind) in [
            ("", ""), ("curl -H 'X: ", "' https://a.example"), ("see (", "), please"), ("a=", "&b=2"),
        ] {
            let whole = Array((before + text + behind).utf8)
            let hits = TokenScan.hits(in: whole)
            #expect(hits.count == 1, "\(before)…\(behind)")
            #expect(hits.first?.noun.contains(noun) == true, "\(hits)")
            // A query belongs to the URL that it stands in.
            if !text.contains("://") || behind != "&b=2" {
                #expect(hits.first?.range == before.utf8.count..<before.utf8.count + text.utf8.count)
            }
        }
    }

    @Test(arguments: tokens.filter { !$0.text.contains("://") && !$0.text.contains("-----") })
    func isNotFoundInsideAWordNorCutShort(text: String, noun: String) {
        #expect(TokenScan.hits(in: Array("a\(text)".utf8)).isEmpty, "a part of a longer word")
        // Its beginning is none, nor is one that is filled in by hand.
        #expect(TokenScan.hits(in: Array(text.prefix(12).utf8)).isEmpty, "\(noun)")
        let masked = text.prefix(4) + String(repeating: "x", count: text.count - 4)
        #expect(TokenScan.hits(in: Array(masked.utf8)).isEmpty, "\(noun)")
    }

    @Test func authorizationHoldsCredentials() {
        let basic = "Authorization: Basic " + "YXBwOmh1bnRlcjI="
        #expect(TokenScan.hits(in: Array(basic.utf8)).map(\.noun) == ["a user and a password"])
        let bearer = "Authorization: Bearer " + Self.drawn(40)
        #expect(TokenScan.hits(in: Array(bearer.utf8)).map(\.noun) == ["a bearer token"])
        for text in [
            "Authorization: Bearer $GRAFANA_API_KEY", "Authorization: Bearer ${TOKEN}", "Basic authentication is off",
            "Bearer authentication", "Basic YWJjZGVm",
        ] { #expect(TokenScan.hits(in: Array(text.utf8)).isEmpty, "\(text)") }
    }

    @Test(arguments: [
        "sha256:" + drawn(64, hexadecimal), drawn(40, hexadecimal), "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
        "registry.example.com/acme/api@sha256:" + drawn(64, hexadecimal),
        "https://github.com/acme/api/blob/" + drawn(40, hexadecimal),
        "https://$USER:$PASSWORD@db.example", "postgres://app:$(DB_PASSWORD)@db:5432/app", "https://user@db.example/x",
        "http://robusta-forwarder:80/api/alerts",
        "sum by (le) (rate(http_request_duration_seconds_bucket{job=\"api\"}[5m]))",
        "https://hooks.slack.com/services/${SLACK_PATH}", "https://hooks.slack.com", "sk-project-billing-production-eu",
        "-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----", "-----BEGIN PUBLIC KEY-----",
        "eyJust-a-word.and.another",
        "https://grafana.example/d/abc/overview?from=now-6h&to=now", "npm_config_registry_and_other_settings_of_npm",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + drawn(43), "aGVsbG8gd29ybGQ=", "10.0.0.0/8", "ghp_", "AKIA",
    ])
    func isNone(text: String) {
        #expect(TokenScan.hits(in: Array(text.utf8)).isEmpty, "\(text)")
    }

    /// Texts built to make each shape look far and find nothing.
    @Test func aHostileTextEnds() {
        let clock = ContinuousClock()
        for piece in [
            "-----BEGIN PRIVATE" + " KEY-----\n", "://a", "a://", "eyJ-", "eyJ.", "xoxb-", "sk-ant-", "Bearer ", "ghp_",
        ] {
            let text = Array(String(repeating: piece, count: 200_000 / piece.count).utf8)
            let time = clock.measure { _ = TokenScan.hits(in: text) }
            #expect(time < .seconds(4), "\(piece): \(time)")
        }
    }
}
