import Testing

@testable import TenantCompiler

/// Secrets that settings, command lines and connection strings hold.
struct AssignmentTests {
    @Test(arguments: [
        ("--password=hunter2", ["hunter2"]), ("run --api-key my-key", ["my-key"]),
        ("serve --token abc123 --port 80", ["abc123"]),
        ("DB_PASSWORD=hunter2 ./run", ["hunter2"]),
        ("Server=db;User=app;Password=hunter2;", ["hunter2"]), ("https://a.example/x?token=abc123&b=2", ["abc123"]),
        ("db.user=app\ndb.password=hunter2\n", ["hunter2"]), ("user: app\npassword: hunter2\n", ["hunter2"]),
        ("{\n  \"user\": \"app\",\n  \"password\": \"hunter2\",\n}", ["hunter2"]),
        ("[db]\npassword = hunter2", ["hunter2"]),
        ("export API_TOKEN='abc123'\n", ["abc123"]), ("a: 1\npassword: 'x y'\n", []),
        ("AccountName=a;AccountKey=" + TokenShapeTests.drawn(86) + "==;x", [TokenShapeTests.drawn(86) + "=="]),
    ])
    func areFound(text: String, secrets: [String]) {
        let bytes = Array(text.utf8)
        #expect(Assignments.hits(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) } == secrets)
        let mayStand = Assignments.mayStand(in: bytes.span)
        #expect(secrets.isEmpty || mayStand)
    }

    @Test(arguments: [
        "--password=$(DB_PASSWORD)", "--token $TOKEN", "--password-file=/run/secrets/db", "TOKEN=\"$(cat /run/token)\"",
        "password = os.environ[\"DB\"]", "password = settings.password", "sum(rate(x{token=\"abc\"}[5m])) == 0",
        "rate(http_requests_total{a=\"b\", token=\"c\"}[5m])", "if [ \"$PASSWORD\" = \"\" ]; then",
        "password: ${PASSWORD}",
        "token: true", "secretName=grafana-token", "for key in a b; do echo key=$key; done", "key=value",
        "{{ $labels.token }}",
        "--token --verbose", "https://a.example/x?from=now&to=now", "token_ttl=3600", "password:\n  secretKeyRef:",
    ])
    func areNone(text: String) {
        #expect(Assignments.hits(in: text).isEmpty, "\(text)")
    }
}
