/// How the tokens of a service look: how they begin, and what follows.
struct TokenShape: Sendable {
    let prefix: StaticString
    let alphabet: TokenAlphabet
    /// How many bytes of the alphabet follow.
    let length: ClosedRange<Int>
    /// What it is, in a few words.
    let noun: String

    private init(_ prefix: StaticString, _ alphabet: TokenAlphabet, _ length: ClosedRange<Int>, _ noun: String) {
        self.prefix = prefix
        self.alphabet = alphabet
        self.length = length
        self.noun = noun
    }

    private init(_ prefix: StaticString, _ alphabet: TokenAlphabet, from least: Int, _ noun: String) {
        self.init(prefix, alphabet, least...512, noun)
    }

    /// Shapes that the services document or that all of their tokens have. Where one has changed its length over the
    /// years, the shortest counts.
    static let all: [TokenShape] = [
        // AWS: a prefix for the kind of key, then sixteen of base32.
        TokenShape("AKIA", .capitals, 16...16, "an access key of AWS"),
        TokenShape("ASIA", .capitals, 16...16, "an access key of AWS"),
        TokenShape("ABIA", .capitals, 16...16, "an access key of AWS"),
        TokenShape("ACCA", .capitals, 16...16, "an access key of AWS"),
        TokenShape("ghp_", .alphanumeric, from: 36, "a token of GitHub"),
        TokenShape("gho_", .alphanumeric, from: 36, "a token of GitHub"),
        TokenShape("ghu_", .alphanumeric, from: 36, "a token of GitHub"),
        TokenShape("ghs_", .alphanumeric, from: 36, "a token of GitHub"),
        TokenShape("ghr_", .alphanumeric, from: 36, "a token of GitHub"),
        TokenShape("github_pat_", .word, from: 50, "a token of GitHub"),
        TokenShape("glpat-", .dotted, from: 20, "a token of GitLab"),
        TokenShape("gldt-", .url, from: 20, "a token of GitLab"),
        TokenShape("glrt-", .dotted, from: 20, "a token of GitLab"),
        TokenShape("glptt-", .url, from: 20, "a token of GitLab"),
        TokenShape("xoxa-", .url, from: 10, "a token of Slack"),
        TokenShape("xoxb-", .url, from: 10, "a token of Slack"),
        TokenShape("xoxe-", .url, from: 10, "a token of Slack"),
        TokenShape("xoxp-", .url, from: 10, "a token of Slack"),
        TokenShape("xoxr-", .url, from: 10, "a token of Slack"),
        TokenShape("xoxs-", .url, from: 10, "a token of Slack"),
        TokenShape("xapp-", .url, from: 10, "a token of Slack"),
        TokenShape("AIza", .url, 35...35, "an API key of Google"),
        TokenShape("GOCSPX-", .url, from: 24, "a client secret of Google"),
        TokenShape("ya29.", .url, from: 20, "an access token of Google"),
        TokenShape("sk_live_", .alphanumeric, from: 16, "a secret key of Stripe"),
        TokenShape("rk_live_", .alphanumeric, from: 16, "a restricted key of Stripe"),
        TokenShape("sk_test_", .alphanumeric, from: 16, "a secret key of Stripe"),
        TokenShape("whsec_", .bearer, from: 24, "a webhook's signing secret"),
        TokenShape("pdus+_", .url, from: 16, "a token of PagerDuty"),
        TokenShape("npm_", .alphanumeric, 36...36, "a token of npm"),
        TokenShape("pypi-AgE", .url, from: 40, "a token of PyPI"),
        TokenShape("hvs.", .url, from: 20, "a token of Vault"),
        TokenShape("hvb.", .url, from: 20, "a token of Vault"),
        TokenShape("hvr.", .url, from: 20, "a token of Vault"),
        TokenShape("glsa_", .word, from: 32, "a token of Grafana"),
        TokenShape("glc_", .bearer, from: 32, "a token of Grafana Cloud"),
        // Grafana's older keys: base64 of `{"k":"`.
        TokenShape("eyJrIjoi", .bearer, from: 32, "an API key of Grafana"),
        TokenShape("SG.", .dotted, from: 60, "an API key of SendGrid"),
        TokenShape("sk-ant-", .url, from: 32, "an API key of Anthropic"),
        TokenShape("sk-proj-", .url, from: 32, "an API key of OpenAI"),
        TokenShape("sk-", .alphanumeric, from: 40, "an API key"),
        TokenShape("dckr_pat_", .url, from: 27, "a token of Docker Hub"),
        TokenShape("dop_v1_", .hexadecimal, 64...64, "a token of DigitalOcean"),
        TokenShape("doo_v1_", .hexadecimal, 64...64, "a token of DigitalOcean"),
        TokenShape("dapi", .hexadecimal, 32...32, "a token of Databricks"),
        TokenShape("hf_", .alphanumeric, 34...40, "a token of Hugging Face"),
        TokenShape("shpat_", .hexadecimal, 32...32, "a token of Shopify"),
        TokenShape("NRAK-", .capitals, 27...27, "an API key of New Relic"),
        TokenShape("ATATT3", .bearer, from: 60, "a token of Atlassian"),
        TokenShape("AGE-SECRET-KEY-1", .capitals, 58...58, "a private key of age"),
    ]

    /// Where a token that begins at an index ends; null where none does.
    func end(in bytes: Swift.Span<UInt8>, from start: Int) -> Int? {
        let body = start + prefix.utf8CodeUnitCount
        guard bytes.has(prefix, at: start) else { return nil }
        var end = body
        while end < bytes.count, end - body <= length.upperBound, alphabet.contains(bytes[end]) { end += 1 }
        // A sentence's full stop is no part of it.
        while end > body, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard length.contains(end - body), end == bytes.count || !TokenAlphabet.word.contains(bytes[end]),
            bytes.looksDrawn(body..<end)
        else { return nil }
        return end
    }
}

extension Swift.Span<UInt8> {
    /// Whether a word stands at an index.
    func has(_ word: StaticString, at start: Int) -> Bool {
        guard start + word.utf8CodeUnitCount <= count else { return false }
        for offset in 0..<word.utf8CodeUnitCount {
            guard unsafe self[start + offset] == word.utf8Start[offset] else { return false }
        }
        return true
    }

    /// Whether there are two sorts of digits, small letters and capitals, and several different ones: what stands in
    /// place of a token in an example, such as `xxxx`, has not.
    fileprivate func looksDrawn(_ range: Range<Int>) -> Bool {
        var sorts = 0
        var seen: UInt64 = 0
        for index in range {
            switch self[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): sorts |= 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"): sorts |= 2
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): sorts |= 4
            default: break
            }
            seen |= 1 << UInt64(self[index] & 63)
        }
        return (sorts.nonzeroBitCount > 1 || range.count == 16) && seen.nonzeroBitCount >= 5
    }
}
