/// Configurations that are wrong or nearly so in one way each, by what is tried.
enum BrokenConfigurations {
    /// A valid configuration around one part.
    static func around(
        global: String = "", route: String = "", receiver: String = "", rest: String = ""
    ) -> String {
        let globals = global.isEmpty ? "" : "global:\n" + global.split(separator: "\n").map { "  \($0)\n" }.joined()
        let routes = route.split(separator: "\n").map { "  \($0)\n" }.joined()
        let receivers = receiver.split(separator: "\n").map { "  \($0)\n" }.joined()
        return "\(globals)route:\n  receiver: a\n\(routes)receivers:\n- name: a\n\(receivers)\(rest)\n"
    }

    static let globals = [
        "resolve_timeout: 5", "resolve_timeout: 5m", "resolve_timeout: 0", "resolve_timeout: 1.5h", "resolve_timeout:",
        "resolve_timeout: 300y", "resolve_timeout: 1m1h", "resolve_timeout: [5m]", "smtp_smarthost: localhost",
        "smtp_smarthost: 'localhost:'", "smtp_smarthost: localhost:25", "smtp_smarthost: '[::1]:25'",
        "smtp_smarthost: '::1:25'", "smtp_smarthost: '[::1]'", "smtp_smarthost: ''", "smtp_smarthost: ':25'",
        "smtp_require_tls: yes", "smtp_require_tls: 'yes'", "smtp_require_tls: 1", "smtp_require_tls: on",
        "smtp_from: 5", "smtp_from: [a]", "smtp_from: true", "slack_api_url: https://x\nslack_api_url_file: /x",
        "slack_api_url: ''", "slack_api_url: '<secret>'", "slack_api_url: ftp://x", "slack_api_url: 'https://'",
        "slack_api_url: 'https:///x'", "slack_api_url: x.com", "slack_api_url: '://x'", "slack_api_url: 'http://a b'",
        "slack_api_url: 'http://a/b c'", "slack_api_url: 'http://a/%zz'", "slack_api_url: 'http://a:x/'",
        "slack_api_url: 'http://a:80/?%zz'", "slack_api_url: 'http://a/#%zz'", "slack_api_url: 'HTTP://a'",
        "slack_api_url: 'http://[::1]:80/'", "slack_api_url: 'http://[::1/'", "slack_api_url: 'http://u:p@a/'",
        "slack_api_url: 'http://u p@a/'", "slack_api_url: 'http:a'", "slack_api_url: 'http://{{ x }}'",
        "slack_api_url: 'http://a%41/'", "slack_api_url: 'http://é/'", "slack_api_url: \"http://a\\nb\"",
        "opsgenie_api_key: a\nopsgenie_api_key_file: /a", "victorops_api_key: a\nvictorops_api_key_file: /a",
        "smtp_auth_password: a\nsmtp_auth_password_file: /a", "smtp_tls_config: {}", "jira_api_url: https://x",
        "nonsense: 1", "http_config: {}", "http_config:", "http_config: {follow_redirects: false, enable_http2: true}",
        "http_config: {basic_auth: {username: a, password: b, password_file: /c}}",
        "http_config: {basic_auth: {username: a}, authorization: {credentials: x}}",
        "http_config: {bearer_token: a, bearer_token_file: /b}", "http_config: {bearer_token: a, basic_auth: {}}",
        "http_config: {bearer_token: a, authorization: {credentials: x}}",
        "http_config: {authorization: {type: Basic}}",
        "http_config: {authorization: {type: ' basic '}}", "http_config: {authorization: {}}",
        "http_config: {authorization: {credentials: a, credentials_file: b}}", "http_config: {oauth2: {}}",
        "http_config: {oauth2: {client_id: a, client_secret: b, token_url: c}}",
        "http_config: {oauth2: {client_id: a, client_secret: b, client_secret_file: c, token_url: c}}",
        "http_config: {oauth2: {client_id: a, token_url: c}}", "http_config: {tls_config: {min_version: TLS12}}",
        "http_config: {tls_config: {min_version: TLS14}}", "http_config: {tls_config: {ca: x}}",
        "http_config: {tls_config: {insecure_skip_verify: maybe}}", "http_config: {proxy_url: 'http://x'}",
        "http_config: {proxy_url: ':x'}", "http_config: {proxy_url: 'x:y/z'}", "http_config: {no_proxy: x}", "[]",
    ]

    static let routes = [
        "receiver: b", "group_by: x", "group_by: [a, a]", "group_by: ['...']", "group_by: ['...', a]",
        "group_by: [1a]", "group_by: ['']", "group_by: [null]", "group_by: []", "group_by: [a-b]", "group_wait: 0s",
        "group_wait: -1s", "group_interval: 0s", "group_interval: '0'", "group_interval: ''", "group_interval: 5",
        "repeat_interval: 0", "repeat_interval: 1ms", "repeat_interval: 1s1m", "continue: true", "continue: false",
        "continue: 'true'", "match: {a: b}", "match: {}", "match:", "match_re: {a: b}", "matchers: [a=b]",
        "matchers: []", "matchers: ['']", "matchers: a=b", "mute_time_intervals: [x]", "mute_time_intervals: []",
        "active_time_intervals: [x]", "routes: []", "routes:", "routes: {}", "routes: [null]", "routes: [{}]",
        "routes: [x]", "routes: [{receiver: b}]", "routes: [{receiver: ''}]", "routes: [{receiver: a, continue: true}]",
        "routes: [{match: {a: 1, b: true, c: null}}]", "routes: [{match: {1a: x}}]", "routes: [{match: {a: [b]}}]",
        "routes: [{match: {'a:b': x}}]", "routes: [{match_re: {a: '('}}]", "routes: [{match_re: {a: null}}]",
        "routes: [{match_re: {a: 'x)|(?:y'}}]", "routes: [{match_re: {a: ''}}]", "routes: [{match_re: {a-b: x}}]",
        "routes: [{mute_time_intervals: [x]}]", "routes: [{active_time_intervals: [null]}]",
        "routes: [{routes: [{routes: [{receiver: b}]}]}]", "routes: [{group_by: [b, b]}]", "routes: [{nonsense: 1}]",
        "routes: [{receivers: a}]", "routes: [{group_interval: 0}]", "receiver: a", "nonsense:", "group_by: [[a]]",
    ]

    /// Lines of `matchers` of a child route.
    static let matchers = [
        "a=b", " a = b ", "a=\"b\"", "a=\"b", "a=b\"", "a=\"b\"c", "a==b", "a=~b", "a!~b", "a!=b", "a!b", "a~b", "=b",
        "a", "", "{", "}", "{}", "{a=b}", "{a=b", "a=b}", "{a=b,}", "a=b,", "a=b,,c=d", ",", "a=b, c=d", "a=\"x,y\"",
        "a=\"x\\\"y\"", "a=\"x\\ny\"", "a=\"x\\zy\"", "a=x\\", "a=\"x\\\"", "a=\"\\\\\"", "1a=b", "a-b=c", "a:b=c",
        "é=b",
        "a=é", "a=~\"(\"", "a=~\"x)|(?:y\"", "a=~\"\\\\d+\"", "a=~\"\\d+\"", "a=~\"(?=x)\"", "a=~\"[\"", "a=~\"\\C\"",
        "a=~\"\\pL\"", "a=~\"(?i)x\"", "a=~\"x{1001}\"", "a=~\"x{1,2,3}\"", "a=~\"x**\"", "a=\"b\" c=\"d\"", "a=b c=d",
        "\"a\"=b", "a=\"{x}\"", "a={x}", "\ta=b\n", "a=\u{A0}b", "\u{A0}a=b", "a=b,\u{A0}", "a = \"b\" ", "a=~", "a=",
        "a=\"\"", "a=\"\"\"", "a='b'", "a=`b`", "a=~\"(?P<x>y)\"", "a=~\"(?<x>y)\"", "a=~\"\\\\Qx\\\\E\"",
        "a=~\"\\\\8\"",
    ]

    static let receivers = [
        "nonsense_configs: []", "slack_configs:", "slack_configs: []", "slack_configs: [null]", "slack_configs: {}",
        "slack_configs: [{}]", "slack_configs: [{api_url: https://x, api_url_file: /x}]",
        "slack_configs: [{api_url_file: /x, fields: [{title: a}]}]",
        "slack_configs: [{api_url_file: /x, fields: [{}]}]",
        "slack_configs: [{api_url_file: /x, fields: [{title: a, value: b, short: x}]}]",
        "slack_configs: [{api_url_file: /x, actions: [{type: button}]}]",
        "slack_configs: [{api_url_file: /x, actions: [{type: button, text: x}]}]",
        "slack_configs: [{api_url_file: /x, actions: [{type: button, text: x, url: y}]}]",
        "slack_configs: [{api_url_file: /x, actions: [{type: button, text: x, name: y, confirm: {}}]}]",
        "slack_configs: [{api_url_file: /x, channel: 5, link_names: true, mrkdwn_in: [text]}]",
        "slack_configs: [{api_url_file: /x, message: x}]", "email_configs: [{to: a@b}]",
        "email_configs: [{to: a@b, from: c@d, smarthost: x:25}]", "email_configs: [{from: c@d, smarthost: x:25}]",
        "email_configs: [{to: a@b, from: c@d, smarthost: x}]",
        "email_configs: [{to: a, from: b, smarthost: x:25, headers: {subject: a, Subject: b}}]",
        "email_configs: [{to: a, from: b, smarthost: x:25, headers: {subject: a, x: b}, require_tls: false}]",
        "email_configs: [{to: a, from: b, smarthost: x:25, http_config: {}}]", "pagerduty_configs: [{}]",
        "pagerduty_configs: [{routing_key: a}]", "pagerduty_configs: [{routing_key: a, routing_key_file: b}]",
        "pagerduty_configs: [{service_key_file: a, service_key: b}]",
        "pagerduty_configs: [{routing_key: a, service_key: b}]",
        "pagerduty_configs: [{routing_key: a, details: {x: 5}, images: [{src: a}], links: [{href: b}]}]",
        "pagerduty_configs: [{routing_key: a, details: [x]}]",
        "pagerduty_configs: [{routing_key: a, images: [{url: a}]}]",
        "webhook_configs: [{}]", "webhook_configs: [{url: 'http://x'}]", "webhook_configs: [{url: x}]",
        "webhook_configs: [{url_file: /x}]", "webhook_configs: [{url: 'http://x', max_alerts: -1}]",
        "webhook_configs: [{url: 'http://x', max_alerts: 1.5}]", "webhook_configs: [{url: 'http://x', max_alerts: x}]",
        "webhook_configs: [{url: 'http://x', max_alerts: 10, send_resolved: no}]", "webhook_configs: [{url: null}]",
        "webhook_configs: [{url: 'http://x', timeout: 5s}]", "opsgenie_configs: [{}]",
        "opsgenie_configs: [{api_key: a}]",
        "opsgenie_configs: [{api_key: a, api_key_file: b}]", "opsgenie_configs: [{api_key: a, responders: [{}]}]",
        "opsgenie_configs: [{api_key: a, responders: [{name: x}]}]",
        "opsgenie_configs: [{api_key: a, responders: [{name: x, type: Team}]}]",
        "opsgenie_configs: [{api_key: a, responders: [{name: x, type: '{{ .x }}'}], update_alerts: true}]",
        "opsgenie_configs: [{api_key: a, responders: [{type: team}]}]", "wechat_configs: [{}]",
        "wechat_configs: [{api_secret: a, corp_id: b}]", "wechat_configs: [{api_secret: a}]",
        "wechat_configs: [{api_secret: a, corp_id: b, message_type: html}]", "pushover_configs: [{}]",
        "pushover_configs: [{user_key: a, token: b}]", "pushover_configs: [{user_key: a}]",
        "pushover_configs: [{user_key: a, token: b, retry: 1h30m, expire: 1.5h}]",
        "pushover_configs: [{user_key: a, token: b, retry: 60}]",
        "pushover_configs: [{user_key: a, token: b, retry: 1d}]",
        "pushover_configs: [{user_key: a, token: b, retry: 0}]",
        "pushover_configs: [{user_key: a, token: b, retry: -5s}]",
        "pushover_configs: [{user_key: a, token: b, retry: .5s}]",
        "pushover_configs: [{user_key: a, token: b, retry: 1.s}]",
        "pushover_configs: [{user_key: a, token: b, retry: ''}]",
        "victorops_configs: [{}]", "victorops_configs: [{api_key: a, routing_key: b}]",
        "victorops_configs: [{api_key: a}]",
        "victorops_configs: [{routing_key: b}]", "victorops_configs: [{api_key: a, api_key_file: b, routing_key: c}]",
        "victorops_configs: [{api_key: a, routing_key: b, custom_fields: {entity_id: x}}]",
        "victorops_configs: [{api_key: a, routing_key: b, custom_fields: {x: y}}]", "sns_configs: [{}]",
        "sns_configs: [{topic_arn: a}]", "sns_configs: [{topic_arn: a, phone_number: b}]",
        "sns_configs: [{topic_arn: a, phone_number: b, target_arn: c}]",
        "sns_configs: [{topic_arn: a, sigv4: {access_key: b}}]",
        "sns_configs: [{topic_arn: a, sigv4: {access_key: b, secret_key: c}, attributes: {x: y}}]",
        "telegram_configs: [{}]", "telegram_configs: [{bot_token: a, chat_id: 5}]",
        "telegram_configs: [{bot_token: a, chat_id: 0}]", "telegram_configs: [{bot_token: a, chat_id: '5'}]",
        "telegram_configs: [{bot_token: a, chat_id: -100123}]", "telegram_configs: [{bot_token: a, chat_id: 1e3}]",
        "telegram_configs: [{bot_token: a, chat_id: 99999999999999999999}]",
        "telegram_configs: [{bot_token: a, chat_id: 5, parse_mode: html}]",
        "telegram_configs: [{bot_token_file: a, chat_id: 5}]",
        "telegram_configs: [{bot_token: a, chat_id: 5, parse_mode: ''}]",
        "telegram_configs: [{bot_token: a, chat_id: 0.5}]",
        "discord_configs: [{}]", "discord_configs: [{webhook_url: 'https://x'}]",
        "discord_configs: [{webhook_url_file: /x}]",
        "webex_configs: [{}]", "webex_configs: [{room_id: a}]", "webex_configs: [{room_id: a, http_config: {}}]",
        "webex_configs: [{room_id: a, http_config: {bearer_token: x}}]",
        "webex_configs: [{room_id: a, http_config: {authorization: {}}}]", "msteams_configs: []", "jira_configs: []",
    ]

    /// Ranges of one time interval.
    static let intervals = [
        "weekdays: [monday]", "weekdays: ['monday:friday']", "weekdays: ['friday:monday']", "weekdays: [Monday]",
        "weekdays: [mon]", "weekdays: ['saturday:sunday']", "weekdays: ['sunday:saturday']", "weekdays: [1]",
        "weekdays: monday", "weekdays: ['monday:tuesday:friday']", "weekdays: ['monday:']", "weekdays: [null]",
        "days_of_month: [1]", "days_of_month: ['1:31']", "days_of_month: [0]", "days_of_month: [32]",
        "days_of_month: ['-1']", "days_of_month: ['-3:-1']", "days_of_month: ['-1:-3']", "days_of_month: ['-3:3']",
        "days_of_month: ['31:-1']", "days_of_month: ['20:-10']", "days_of_month: ['5:1']", "days_of_month: [x]",
        "days_of_month: ['27:-1']", "days_of_month: ['28:-1']", "days_of_month: ['+5']",
        "months: [january]", "months: ['1:3']", "months: ['december:january']", "months: [13]", "months: [jan]",
        "months: ['MAY:june']", "years: [2020]", "years: ['2020:2022']", "years: ['2022:2020']", "years: [x]",
        "years: ['-5']", "times: [{start_time: '09:00', end_time: '17:00'}]", "times: [{start_time: '09:00'}]",
        "times: [{start_time: '9:00', end_time: '17:00'}]", "times: [{start_time: '17:00', end_time: '09:00'}]",
        "times: [{start_time: '00:00', end_time: '24:00'}]", "times: [{start_time: '00:00', end_time: '24:01'}]",
        "times: [{start_time: '00:00', end_time: '00:00'}]", "times: [{start_time: '00:60', end_time: '01:00'}]",
        "times: [{start_time: 09:00, end_time: 17:00}]", "times: [{start: '09:00', end: '17:00'}]", "times: [null]",
        "times: [{}]", "location: Europe/Berlin", "location: UTC", "location: Local", "location: ''",
        "location: ../etc/passwd", "location: /x", "nonsense: 1", "location: Mars/Olympus", "location: utc",
        "location: europe/berlin", "location: EST5EDT", "location: Europe",
    ]

    static let rest = [
        "templates: []", "templates: x", "templates: [5]", "inhibit_rules: []", "inhibit_rules: {}",
        "inhibit_rules: [{}]", "inhibit_rules: [null]", "inhibit_rules: [{source_match: {a: b}, target_match: {c: d}}]",
        "inhibit_rules: [{source_match: {1a: b}}]", "inhibit_rules: [{target_match_re: {a: '['}}]",
        "inhibit_rules: [{source_matchers: [a]}]", "inhibit_rules: [{equal: [1a]}]", "inhibit_rules: [{equal: [a, a]}]",
        "inhibit_rules: [{equal: a}]", "inhibit_rules: [{equal: [null]}]",
        "inhibit_rules: [{target_match_re: {1a: b}}]",
        "time_intervals: []", "time_intervals: [{}]", "time_intervals: [null]", "time_intervals: [{name: ''}]",
        "time_intervals: [{name: a}, {name: a}]", "mute_time_intervals: [{name: a}]\ntime_intervals: [{name: a}]",
        "mute_time_intervals: [{name: a}, {name: b}]", "time_intervals: [{name: a, time_intervals: {}}]",
        "nonsense: 1", "receivers: []", "? [a]\n: b", "'route': {}", "---\nroute: nonsense", "<<: {templates: []}",
    ]

    /// Whole files.
    static let files = [
        "", "#", "null", "[]", "x", "route:", "route: {}", "route: {receiver: a}", "receivers: [{name: a}]",
        "route: {receiver: a}\nreceivers: [{name: a}, {name: a}]", "route: {receiver: a}\nreceivers: [null]",
        "route: {receiver: a}\nreceivers: [{}]", "route: {receiver: a}\nreceivers: [{name: 5}, {name: a}]",
        "route: {receiver: 5}\nreceivers: [{name: 5}]", "route: {receiver: 05}\nreceivers: [{name: 5}]",
        "route: {receiver: a}\nreceivers: {name: a}", "route: [receiver]\nreceivers: []",
        "global:\nroute: {receiver: a}\nreceivers: [{name: a}]", "route: {receiver: a\nreceivers: [{name: a}]",
        "route: &r {receiver: a}\nreceivers: [{name: a}]\ninhibit_rules: [*x]",
        "route: {receiver: a, routes: [{<<: {receiver: a}, continue: true}]}\nreceivers: [{name: a}]",
        "\tx: 1", "route: {receiver: é}\nreceivers: [{name: \"e\\u0301\"}]",
        "route: {receiver: é}\nreceivers: [{name: é}]", "route: {receiver: a, receiver: a}\nreceivers: [{name: a}]",
    ]

    static let all: [String] =
        globals.map { around(global: $0) } + routes.map { around(route: $0) }
        + matchers.map { around(route: "routes:\n- matchers:\n  - \(quoted($0))") }
        + receivers.map { around(receiver: $0) }
        + intervals.map { around(rest: "time_intervals:\n- name: x\n  time_intervals:\n  - \($0)") }
        + rest.map { around(rest: $0) } + files

    /// As YAML's double quotes take it.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
