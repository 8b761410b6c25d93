/// Labels and annotations of alerting rules.
extension TemplateDialect {
    /// The language of a release's rules, from 2.32 on.
    package static func prometheus(_ version: PrometheusVersion) -> TemplateDialect {
        var functions = ruleFunctions
        for (name, function, since) in laterFunctions where version >= since { functions[name] = function }
        return TemplateDialect(
            program: "Prometheus \(version.major).\(version.minor)", go: go(version), functions: functions,
            variables: [
                ("$labels", .labels(.alert)), ("$externalLabels", .labels(.external)), ("$externalURL", .string),
                ("$value", .float),
            ],
            data: .rule, templates: [])
    }

    /// The Go that the project builds a release with; Debian's 2.42 has the same.
    private static func go(_ version: PrometheusVersion) -> GoRelease {
        let builds: [(since: PrometheusVersion, minor: Int)] = [
            (PrometheusVersion(3, 10), 26), (PrometheusVersion(3, 8), 25), (PrometheusVersion(3, 3), 24),
            (PrometheusVersion(2, 55), 23), (PrometheusVersion(2, 53), 22), (PrometheusVersion(2, 47), 21),
            (PrometheusVersion(2, 44), 20), (PrometheusVersion(2, 40), 19), (PrometheusVersion(2, 36), 18),
        ]
        return GoRelease(minor: builds.first { version >= $0.since }?.minor ?? 17)
    }

    /// `tmpl` is none of them: only console templates have it.
    private static let ruleFunctions: [String: TemplateFunction] = [
        "args": TemplateFunction([], rest: .any, .map),
        "externalURL": TemplateFunction([], .string),
        "first": TemplateFunction([.vector], result: .first),
        "graphLink": TemplateFunction([.string], .string),
        "humanize": TemplateFunction([.number], .string),
        "humanize1024": TemplateFunction([.number], .string),
        "humanizeDuration": TemplateFunction([.number], .string),
        "humanizePercentage": TemplateFunction([.number], .string),
        "humanizeTimestamp": TemplateFunction([.number], .string),
        "label": TemplateFunction([.string, .sample], .string, rule: .label),
        "match": TemplateFunction([.string, .string], .bool, rule: .pattern),
        "parseDuration": TemplateFunction([.string], .float),
        "pathPrefix": TemplateFunction([], .string),
        "query": TemplateFunction([.string], result: .query),
        "reReplaceAll": TemplateFunction([.string, .string, .string], .string, rule: .pattern),
        "safeHtml": TemplateFunction([.string], .markup),
        "sortByLabel": TemplateFunction([.string, .vector], result: .argument(1), rule: .label),
        "stripPort": TemplateFunction([.string], .string),
        "strvalue": TemplateFunction([.sample], .string),
        "tableLink": TemplateFunction([.string], .string),
        "title": TemplateFunction([.string], .string),
        "toLower": TemplateFunction([.string], .string),
        "toUpper": TemplateFunction([.string], .string),
        "value": TemplateFunction([.sample], .float),
    ]

    private static let laterFunctions: [(String, TemplateFunction, since: PrometheusVersion)] = [
        ("stripDomain", TemplateFunction([.string], .string), PrometheusVersion(2, 36)),
        ("toTime", TemplateFunction([.number], .time), PrometheusVersion(2, 38)),
        ("now", TemplateFunction([], .float), PrometheusVersion(3, 6)),
        ("toDuration", TemplateFunction([.number], .duration), PrometheusVersion(3, 6)),
        ("urlQueryEscape", TemplateFunction([.string], .string), PrometheusVersion(3, 8)),
    ]
}
