/// What a field's name says of its value.
enum FieldSecrecy: UInt8, Sendable {
    /// Nothing.
    case none = 0
    /// The value may be a secret, or the name of one: what looks drawn at random is one.
    case possible
    /// The value is a password, where it is no reference to one.
    case password
    /// The value is a token, a key or another secret, where it is no reference to one.
    case secret
    /// The same in a field that is written as environment variables are, which hold values and no names of objects.
    case variable
    /// The value is an address that may be a secret as a whole.
    case address
    /// The value is the path of a file that holds a secret.
    case file
    /// A value of a Kubernetes Secret.
    case secretText
    /// The same in base64.
    case secretData
    /// The value is encrypted, and so are those below it.
    case sealed

    /// What a field of such a name holds.
    init(_ name: some StringProtocol) {
        let words = FieldWords(name)
        guard let last = words.last else {
            self = .none
            return
        }
        let before = words.beforeLast
        if Self.passwords.contains(where: last.hasSuffix) || (last == "pass" && (words.isVariable || before != nil)) {
            self = .password
        } else if last.hasSuffix("tokens") || last.hasSuffix("token") {
            self = Self.counters.contains(before ?? "") ? .none : words.isVariable ? .variable : .secret
        } else if last.hasSuffix("apikey") || last.hasSuffix("secretkey") && words.isVariable {
            self = words.isVariable ? .variable : .secret
        } else if last.hasSuffix("secret") {
            let isValue = words.isVariable || Self.secretOwners.contains(before ?? "")
            self = !isValue ? .possible : words.isVariable ? .variable : .secret
        } else if last == "key" || last == "keys" {
            self = Self.key(before, words)
        } else if last == "file", let before {
            self = Self.fileContents.contains(where: before.hasSuffix) ? .file : .none
        } else if words.isWebhook || Self.addresses.contains(name.lowercased()) {
            self = .address
        } else {
            self = Self.possibleNames.contains(last) ? .possible : .none
        }
    }

    /// What a value of a Secret is, by its key. That of a certificate or a user's name may be read by anybody.
    init(ofSecret key: some StringProtocol, isEncoded: Bool) {
        let words = FieldWords(key)
        let isPublic = Self.publicNames.contains(words.last ?? "") || words.last == "crt" || words.last == "pub"
        self = isPublic ? .none : isEncoded ? .secretData : .secretText
    }

    /// The last word of keys of a Secret whose values are no secrets.
    private static let publicNames: Set<String> = [
        "user", "username", "login", "email", "host", "hostname", "port", "database", "dbname", "region", "bucket",
        "endpoint", "namespace", "issuer", "id", "type", "name", "version",
    ]

    /// What goes by the name of a key depends on the word before it.
    private static func key(_ before: String?, _ words: FieldWords) -> FieldSecrecy {
        guard let before else { return .none }
        if before == "api" { return words.isVariable ? .variable : .secret }
        if words.isVariable, variableKeys.contains(before) { return .variable }
        return before == "access" && words.contains("secret")
            ? .secret : possibleKeys.contains(before) ? .possible : .none
    }

    private static let passwords = ["password", "passwords", "passwd", "passphrase", "pwd"]
    /// Before `token`: what is counted, or names a page.
    private static let counters: Set<String> = [
        "page", "next", "continue", "continuation", "max", "min", "stop", "pad", "prompt", "completion", "input",
        "output",
        "total", "design",
    ]
    /// Before `secret`: it is a value then, and not the name of a Secret.
    private static let secretOwners: Set<String> = [
        "client", "app", "application", "shared", "consumer", "hmac", "jwt", "cookie", "session", "signing", "oauth",
        "api", "encryption",
    ]
    private static let variableKeys: Set<String> = ["secret", "private", "master", "encryption", "signing", "access"]
    private static let possibleKeys: Set<String> = [
        "secret", "access", "private", "signing", "encryption", "master", "auth", "routing", "integration", "service",
        "account", "storage", "shared", "license", "ssh", "deploy", "hmac", "jwt", "session", "cookie", "webhook",
        "admin", "app", "application", "write", "ingest", "ingestion", "subscription", "aes", "crypt",
    ]
    private static let possibleNames: Set<String> = [
        "auth", "authorization", "cookie", "credential", "credentials", "salt", "pepper", "secrets",
    ]
    /// What a file's name ends in that holds a secret.
    private static let fileContents = ["url", "key", "password", "token", "secret"]
    /// Fields of receivers that take an address.
    private static let addresses: Set<String> = ["apiurl", "pagerdutyurl", "opsgenieapiurl"]
}
