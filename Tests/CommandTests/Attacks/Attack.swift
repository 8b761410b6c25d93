import Testing

/// A source file built to exhaust whoever reads it.
struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    /// Null for a file that only has a size.
    let bytes: (@Sendable () -> [UInt8])?
    var size = 0

    var testDescription: String { name }

    private init(_ name: String, _ text: @escaping @Sendable () -> String) {
        self.name = name
        bytes = { Array(text().utf8) }
    }

    private init(_ name: String, bytes: @escaping @Sendable () -> [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    private init(_ name: String, sparse size: Int) {
        self.name = name
        bytes = nil
        self.size = size
    }

    static let all: [Attack] = [
        Attack("alias bomb") {
            let levels = (1..<30).map {
                "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ", "))]\n"
            }
            return envelope("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n" + levels.joined())
        },
        Attack("merge bomb") {
            let levels = (1..<30).map { "a\($0): &a\($0) { <<: [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)], k\($0): 1 }\n" }
            return envelope("a0: &a0 { k: 1 }\n" + levels.joined())
        },
        Attack("10,000 flow sequences deep") {
            envelope("quota: " + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000) + "\n")
        },
        Attack("10,000 flow mappings deep, never closed") {
            envelope("quota: " + String(repeating: "{a: ", count: 10_000))
        },
        Attack("10,000 block sequences deep") {
            envelope("quota:\n    " + String(repeating: "- ", count: 10_000) + "x\n")
        },
        Attack("3,000 block mappings deep") {
            (0..<3_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        },
        Attack("1 GB sparse file", sparse: 1 << 30),
        Attack("10 MB scalar") { envelope("displayName: " + String(repeating: "x", count: 10_000_000) + "\n") },
        Attack("a scalar just below the size bound") {
            envelope("displayName: " + String(repeating: "x", count: 900_000) + "\n  unknwon: 1\n")
        },
        Attack("invalid UTF-8", bytes: { Array(envelope("displayName: ").utf8) + [0xC3, 0x28, 0xFF, 0xFE, 0x0A] }),
        Attack("surrogates in UTF-8", bytes: { Array(envelope("displayName: ").utf8) + [0xED, 0xA0, 0x80, 0x0A] }),
        Attack("a null byte", bytes: { Array(envelope("displayName: a").utf8) + [0x00, 0x62, 0x0A] }),
        Attack("100,000 keys") { envelope((0..<100_000).map { "k\($0): 1\n" }.joined(separator: "  ")) },
        Attack("100,000 duplicate keys") { envelope(String(repeating: "tier: basic\n  ", count: 100_000)) },
        Attack("50,000 anchors") { envelope("domains:\n" + (0..<50_000).map { "  - &a\($0) x\n" }.joined()) },
        Attack("50,000 aliases of a long text") {
            let long = String(repeating: "x", count: 10_000)
            return envelope("domains:\n  - &a \(long)\n" + String(repeating: "  - *a\n", count: 50_000))
        },
        Attack("50,000 documents") { String(repeating: "---\nkind: Tenant\n", count: 50_000) },
        Attack("a tenant named .") { envelope("tier: basic\n", name: ".") },
        Attack("a tenant named ../../etc") { envelope("tier: basic\n", name: "../../etc") },
        Attack("a quantity that counts for ever") { envelope("quota: { pods: 1e2147483648 }\n") },
    ]

    private static func envelope(_ spec: String, name: String = "evil") -> String {
        "apiVersion: tenantc.dev/v1\nkind: Tenant\nmetadata: { name: \"\(name)\" }\nspec:\n  \(spec)"
    }
}
