import TestSupport
import Testing

@testable import TenantCompiler

/// Shannon's entropy, and what is taken for drawn by it.
struct EntropyTests {
    @Test(arguments: [
        ("", 0.0), ("aaaa", 0), ("ab", 1), ("aabb", 1), ("abcd", 2), ("abcdefgh", 3), ("aaab", 0.811_278_124_459_132_8),
        ("hello", 1.921_928_094_887_362_3),
    ])
    func bits(text: String, bits: Double) {
        #expect(abs(Entropy.bitsPerByte(of: text.utf8) - bits) < 1e-9)
    }

    @Test func logarithms() {
        for (value, logarithm) in [
            (1.0, 0.0), (2, 1), (1_024, 10), (0.5, -1), (10, 3.321_928_094_887_362_3), (0.1, -3.321_928_094_887_362_3),
            (1.999_999, 0.999_999_278_652_2), (0, 0), (-1, 0),
        ] { #expect(abs(Entropy.log2(value) - logarithm) < 1e-9, "\(value)") }
    }

    /// Eight of ten drawn keys are found whatever their alphabet.
    @Test func drawnKeysAreFound() {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        let alphabets = [
            "0123456789abcdef", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", "abcdefghijklmnopqrstuvwxyz234567",
        ].map(Array.init)
        for alphabet in alphabets {
            for length in [24, 32, 40, 64] {
                let found = (0..<200).count { _ in
                    Entropy.isDrawn(String((0..<length).map { _ in alphabet.randomElement(using: &random) ?? "a" }))
                }
                #expect(found >= 160, "\(alphabet.count) characters, length \(length): \(found), seed \(seed)")
            }
        }
    }

    @Test(arguments: [
        "internationalization-notifications-endpoint", "PaymentServiceConfiguration", "payments-production-eu-west-1",
        "kubernetes.default.svc.cluster.local", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "00000000000000000000000000000000",
        "1234567890123456789012345678901234567890", "http_request_duration_seconds_bucket", "2026-11-21T17:00:00Z",
        "short1A",
        "MAX_CONNECTIONS_PER_HOST_20", "app.kubernetes.io/managed-by", "the quick brown fox jumps over the dog",
    ])
    func wordsAreNot(text: String) { #expect(!Entropy.isDrawn(text)) }

    @Test(arguments: [
        ("aGVsbG8gd29ybGQ=", "hello world"), ("", ""), ("YQ==", "a"), ("YWI=", "ab"), ("YWJj", "abc"),
        ("YW\nJj", "abc"),
    ])
    func base64(text: String, decoded: String) { #expect(Base64.decodeText(text) == decoded) }

    @Test(arguments: ["Y", "YQ", "YQ=", "Y===", "Y*==", "=YQ=", "YQ==YQ=="])
    func brokenBase64(text: String) { #expect(Base64.decode(text) == nil) }
}
