import TestSupport
import Testing

@testable import Kubernetes

@Suite struct NameTests {
    typealias Problem = @Sendable (String) -> NameProblem?

    static let valid: [(String, Problem, [String])] = [
        ("label", DNSLabel.problem, ["a", "9", "my-name", "a--b", String(repeating: "a", count: 63)]),
        ("subdomain", DNSSubdomain.problem, ["a", "a.b", "9.x-y.z", String(repeating: "a.", count: 126) + "a"]),
        ("1035", RFC1035Label.problem, ["a", "abc-123"]),
        ("key", QualifiedName.problem, ["a", "A_b.c-D", "example.com/Name", "app.kubernetes.io/name"]),
        ("value", LabelValue.problem, ["", "a", "A_b.c-D", "12345"]),
        ("port", PortName.problem, ["http", "a", "http-2", "1a", "a-b-c"]),
        ("variable", EnvironmentVariableName.problem, ["A", "_x", "MY_ENV.NAME", "-x", ".a"]),
        ("config", ConfigMapKey.problem, ["a", ".a", "key.name", "KEY_NAME", "0", "-"]),
    ]

    @Test(arguments: valid) func accepts(_ kind: String, _ problem: Problem, _ names: [String]) {
        for name in names { #expect(problem(name) == nil, "\(kind) \(name)") }
    }

    static let invalid: [(String, Problem, String, Int, String?)] = [
        ("label", DNSLabel.problem, "", 0, nil),
        ("label", DNSLabel.problem, "Acme_Corp", 0, "acme-corp"),
        ("label", DNSLabel.problem, "acme_corp", 4, "acme-corp"),
        ("label", DNSLabel.problem, "-a", 0, "a"),
        ("label", DNSLabel.problem, "a-", 1, "a"),
        ("label", DNSLabel.problem, "a.b", 1, "a-b"),
        ("label", DNSLabel.problem, "größe", 2, "gr-e"),
        ("label", DNSLabel.problem, "..", 0, nil),
        ("label", DNSLabel.problem, "a\u{1B}[31m", 1, "a-31m"),
        ("label", DNSLabel.problem, String(repeating: "a", count: 64), 63, String(repeating: "a", count: 63)),
        ("subdomain", DNSSubdomain.problem, "a..b", 2, "a.b"),
        ("subdomain", DNSSubdomain.problem, "a-.b", 1, "a.b"),
        ("subdomain", DNSSubdomain.problem, ".a", 0, "a"),
        ("subdomain", DNSSubdomain.problem, "a.", 1, "a"),
        ("subdomain", DNSSubdomain.problem, "A.b", 0, "a.b"),
        ("subdomain", DNSSubdomain.problem, String(repeating: "a", count: 254), 253, String(repeating: "a", count: 63)),
        ("1035", RFC1035Label.problem, "1a", 0, "a"),
        ("key", QualifiedName.problem, "/a", 0, "a"),
        ("key", QualifiedName.problem, "example.com/", 12, nil),
        ("key", QualifiedName.problem, "a/b/c", 3, "a/b-c"),
        ("key", QualifiedName.problem, "Example.com/x", 0, "example.com/x"),
        ("key", QualifiedName.problem, "example.com/-x", 12, "example.com/x"),
        ("value", LabelValue.problem, "Acme Corp", 4, "Acme-Corp"),
        ("value", LabelValue.problem, "a-", 1, "a"),
        ("port", PortName.problem, "123", 0, nil),
        ("port", PortName.problem, "a--b", 2, "a-b"),
        ("port", PortName.problem, "a-very-long-port-name", 15, "a-very-long-por"),
        ("variable", EnvironmentVariableName.problem, "1A", 0, "A"),
        ("variable", EnvironmentVariableName.problem, "MY VAR", 2, "MY_VAR"),
        ("variable", EnvironmentVariableName.problem, "A=B", 1, "A_B"),
        ("variable", EnvironmentVariableName.problem, "..x", 0, nil),
        ("config", ConfigMapKey.problem, "..", 0, nil),
        ("config", ConfigMapKey.problem, ".", 0, nil),
        ("config", ConfigMapKey.problem, "../x", 2, nil),
        ("config", ConfigMapKey.problem, "a/b", 1, "a-b"),
    ]

    @Test(arguments: invalid)
    func refuses(_ kind: String, _ problem: Problem, _ name: String, _ offset: Int, _ suggestion: String?) throws {
        let found = try #require(problem(name), "\(kind) \(name)")
        #expect(found.offset == offset, "\(kind) \(name)")
        if let suggestion { #expect(found.suggestion == suggestion, "\(kind) \(name)") }
    }

    @Test func suggestionsAreValid() {
        let seed: UInt64 = 7
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("aZ09-_./ äß=")
        for _ in 0..<3000 {
            let name = String(
                (0..<Int.random(in: 0...80, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "a" })
            for (kind, problem, _) in Self.valid {
                guard let found = problem(name) else { continue }
                #expect((0...name.utf8.count).contains(found.offset), "\(kind) \(name), seed \(seed)")
                if let suggestion = found.suggestion {
                    #expect(problem(suggestion) == nil, "\(kind) \(name) to \(suggestion), seed \(seed)")
                }
            }
        }
    }
}
