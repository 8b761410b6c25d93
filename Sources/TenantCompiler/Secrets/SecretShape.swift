/// Finds text that is a secret where nothing but an address or the path of a file belongs.
///
/// In such a place more is taken for a secret than elsewhere: a key in a URL's path makes a webhook that anybody who
/// knows it can post to.
enum SecretShape {
    /// What kind of secret a text holds, in a few words that do not repeat it; null where none is seen.
    static func find(in text: String) -> String? {
        if let scheme = text.firstRange(of: "://") { return SecretURL.noun(ofAddress: text[scheme.upperBound...]) }
        if let hit = TokenScan.hits(in: Array(text.utf8)).first { return hit.noun }
        if tokenPrefixes.contains(where: text.hasPrefix) { return "a token" }
        return Entropy.isDrawn(text) ? "a key" : nil
    }

    /// How tokens of well-known services begin, be they whole or not.
    private static let tokenPrefixes = [
        "xoxa-", "xoxb-", "xoxp-", "xoxr-", "xoxs-", "xapp-", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "sk-",
        "Bearer ", "Basic ", "eyJ", "AKIA",
    ]
}
