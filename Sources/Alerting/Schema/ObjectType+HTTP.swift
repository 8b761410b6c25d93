extension ObjectType {
    static let tls = ObjectType(
        "tls_config",
        [
            Field("ca", .string, since: 26), Field("cert", .string, since: 26), Field("key", .string, since: 26),
            Field("ca_ref", .string, since: 28), Field("cert_ref", .string, since: 28),
            Field("key_ref", .string, since: 28), Field("insecure_skip_verify", .boolean),
            Field("min_version", .tlsVersion, since: 25), Field("max_version", .tlsVersion, since: 25),
        ] + .strings("ca_file", "cert_file", "key_file", "server_name"),
        check: { tls in
            guard tls.version >= AlertmanagerVersion(0, 26) else { return [] }
            var faults = tls.atMostOne("ca", "ca_file") + tls.atMostOne("cert", "cert_file")
            faults += tls.atMostOne("key", "key_file")
            let hasCertificate = tls.isSet("cert") || tls.isSet("cert_file") || tls.isSet("cert_ref")
            let hasKey = tls.isSet("key") || tls.isSet("key_file") || tls.isSet("key_ref")
            if hasCertificate != hasKey { faults += tls.fault("a client's certificate and key go together") }
            return faults
        })

    private static let basicAuth = ObjectType(
        "basic_auth",
        [
            Field("username_file", .string, since: 27), Field("username_ref", .string, since: 28),
            Field("password_ref", .string, since: 28),
        ] + .strings("username", "password", "password_file"),
        check: { $0.atMostOne("password", "password_file") + $0.atMostOne("username", "username_file") })

    private static let authorization = ObjectType(
        "authorization",
        [Field("credentials_ref", .string, since: 28)] + .strings("type", "credentials", "credentials_file"),
        check: { authorization in
            let type = authorization.text("type").lowercased().filter { !$0.isWhitespace }
            let basic = type == "basic" ? authorization.fault("`basic` is set up by `basic_auth`", at: "type") : []
            return authorization.atMostOne("credentials", "credentials_file") + basic
        })

    private static let proxy: [Field] = [
        Field("no_proxy", .string, since: 26), Field("proxy_from_environment", .boolean, since: 26),
        Field("proxy_connect_header", .map(.list(.string)), since: 26),
    ]

    private static let oauth2 = ObjectType(
        "oauth2",
        [
            Field("client_secret_ref", .string, since: 28), Field("scopes", .list(.string)),
            Field("endpoint_params", .map(.string)), Field("proxy_url", .looseURL, since: 25),
            Field("tls_config", .object(tls)),
        ] + proxy + .strings("client_id", "client_secret", "client_secret_file", "token_url"),
        check: { oauth in
            var faults = oauth.oneOf("client_id") + oauth.oneOf("token_url") + checkProxy(oauth)
            faults += oauth.atMostOne("client_secret", "client_secret_file")
            if oauth.version < AlertmanagerVersion(0, 28) {
                faults += oauth.oneOf("client_secret", "client_secret_file")
            }
            return faults
        })

    static let http = ObjectType(
        "http_config",
        [
            Field("basic_auth", .object(basicAuth)), Field("authorization", .object(authorization)),
            Field("oauth2", .object(oauth2)), Field("bearer_token", .string), Field("bearer_token_file", .string),
            Field("proxy_url", .looseURL), Field("tls_config", .object(tls)), Field("follow_redirects", .boolean),
            Field("enable_http2", .boolean, since: 25), Field("http_headers", .map(.object(header)), since: 28),
        ] + proxy,
        check: { http in
            let bearer = http.isSet("bearer_token") || http.isSet("bearer_token_file")
            let ways = ["basic_auth", "authorization", "oauth2"].filter(http.has) + (bearer ? ["bearer_token"] : [])
            var faults = http.atMostOne("bearer_token", "bearer_token_file") + checkProxy(http)
            if ways.count > 1 {
                let names = ways.map { "`\($0)`" }.joined(separator: " and ")
                faults += http.fault("there can be one way to authenticate, not \(names)", at: ways.last)
            }
            return faults
        })

    private static let header = ObjectType(
        "http_headers",
        [Field("values", .list(.string)), Field("secrets", .list(.string)), Field("files", .list(.string))])

    private static func checkProxy(_ view: ObjectView) -> [Fault] {
        guard view.version >= AlertmanagerVersion(0, 26) else { return [] }
        var faults: [Fault] = []
        let fromEnvironment = view.text("proxy_from_environment") == "true"
        if fromEnvironment, view.isSet("proxy_url") || view.isSet("no_proxy") {
            faults += view.fault("`proxy_from_environment` goes with neither `proxy_url` nor `no_proxy`")
        }
        if view.isSet("no_proxy"), !view.isSet("proxy_url") { faults += view.fault("`no_proxy` needs `proxy_url`") }
        if view.has("proxy_connect_header"), !fromEnvironment, !view.isSet("proxy_url") {
            faults += view.fault("`proxy_connect_header` needs a proxy")
        }
        return faults
    }
}
