import Testing

@testable import TenantCompiler

/// What fields' names say, and which values are secrets in them.
struct FieldSecrecyTests {
    @Test(arguments: [
        ("password", FieldSecrecy.password), ("DB_PASSWORD", .password), ("dbPassword", .password),
        ("PGPASSWORD", .password),
        ("db.password", .password), ("passphrase", .password), ("DB_PASS", .password), ("API_TOKEN", .variable),
        ("token", .secret), ("accessToken", .secret), ("API_KEY", .variable), ("apiKey", .secret), ("apikey", .secret),
        ("api-key", .secret), ("CLIENT_SECRET", .variable), ("clientSecret", .secret),
        ("AWS_SECRET_ACCESS_KEY", .variable),
        ("aws_secret_access_key", .secret), ("SIGNING_KEY", .variable), ("signingKey", .possible),
        ("secretKey", .possible),
        ("routingKey", .possible), ("tlsSecret", .possible), ("nginx.ingress.kubernetes.io/auth-secret", .possible),
        ("WEBHOOK_URL", .address), ("webhook", .address), ("apiURL", .address), ("apiKeyFile", .file),
        ("urlFile", .file),
        ("secretName", .none), ("secretKeyRef", .none), ("passwordPolicy", .none), ("PASSWORD_MIN_LENGTH", .none),
        ("tokenTTL", .none), ("nextPageToken", .none), ("MAX_TOKENS", .none), ("checksum/config", .none),
        ("key", .none),
        ("partitionKey", .none), ("keys", .none), ("image", .none), ("", .none), ("passwordSecretName", .none),
        ("monkey", .none), ("AWS_ACCESS_KEY_ID", .none), ("bypass", .none),
    ])
    func nameTells(name: String, secrecy: FieldSecrecy) {
        #expect(FieldSecrecy(name) == secrecy)
    }

    /// The quick look at every key passes over nothing that the slow one would take.
    @Test func theQuickLookMissesNothing() {
        let parts = [
            "DB", "password", "Token", "api", "KEY", "secret", "auth", "cookie", "salt", "hook", "url", "file", "x1",
        ]
        for first in parts {
            for second in parts {
                for join in ["", "_", "-", "."] {
                    let name = first + join + second
                    let mayTell = FieldWords.mayTell(Array(name.utf8).span)
                    #expect(FieldSecrecy(name) == .none || mayTell, "\(name)")
                }
            }
        }
    }

    @Test(arguments: [
        ("hunter2", FieldSecrecy.password), ("changeme", .password), ("123456", .password),
        ("correct horse battery", .password),
        ("Pa$$w0rd", .password), ("hunter2", .variable), ("my-token", .variable), ("hunter2", .secret),
        ("c2VjcmV0", .secret),
        (TokenShapeTests.drawn(20), .possible), (TokenShapeTests.drawn(40, TokenShapeTests.hexadecimal), .possible),
        ("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", .possible), ("YXBwOmh1bnRlcjI=", .possible),
        ("https://a.example/hooks/" + TokenShapeTests.drawn(20), .address), ("hunter2", .secretText),
        ("aHVudGVyMg==", .secretData),
        ("////", .secretData), ("https://a.example/x", .file), (TokenShapeTests.drawn(20), .file),
    ])
    func isASecret(value: String, field: FieldSecrecy) {
        #expect(SecretValue.noun(of: value, in: field) != nil)
    }

    @Test(arguments: [
        ("", FieldSecrecy.password), ("   ", .password), ("true", .password), ("none", .password),
        ("$(DB_PASSWORD)", .password),
        ("${DB_PASSWORD}", .password), ("{{ .Values.password }}", .password), ("<password>", .password),
        ("********", .password),
        ("/run/secrets/password", .password), ("vault:secret/data/db#password", .password),
        ("database/password", .password),
        ("acme/database#password", .password), ("8", .password), ("ENC[AES256_GCM,data:abc]", .password),
        ("$PASSWORD", .password),
        ("arn:aws:secretsmanager:eu-west-1:1:secret:db", .variable), ("3600", .variable), ("15m", .variable),
        ("https://auth.example/token", .variable), ("grafana-token", .secret), ("a sentence on tokens", .secret),
        ("my-db-secret", .possible), ("url", .possible), ("production/payments", .possible), ("hunter2", .possible),
        ("https://acme.example/alerts", .address), ("{namespace}", .address),
        ("/etc/alertmanager/secrets/slack", .file),
        ("settings.yaml", .file), ("true", .secretText), ("", .secretData), ("JHtQQVNTV09SRH0=", .secretData),
        ("anything", .none),
        (TokenShapeTests.drawn(40), .none), (TokenShapeTests.drawn(40), .sealed),
        ("-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----", .secretText),
        ("ssh-ed25519 AAAAC3Nza", .secret),
    ])
    func isNone(value: String, field: FieldSecrecy) {
        #expect(SecretValue.noun(of: value, in: field) == nil)
    }
}
