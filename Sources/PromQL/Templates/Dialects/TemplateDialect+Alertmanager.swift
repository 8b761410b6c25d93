/// Fields of receivers, and template files of Alertmanager.
extension TemplateDialect {
    /// The language of the notifications of release 0.`minor`, from 0.21 on.
    ///
    /// - Parameter templates: what the configuration's template files define; `nil` where they are not known.
    package static func alertmanager(minor: Int, templates: [String]? = []) -> TemplateDialect {
        var functions = notificationFunctions
        for (name, function, since) in laterFunctions where minor >= since { functions[name] = function }
        var fields: [(name: String, type: TemplateType)] = [
            ("Receiver", .string), ("Status", .string), ("Alerts", .alerts), ("GroupLabels", .labels(.group)),
            ("CommonLabels", .labels(.common)), ("CommonAnnotations", .labels(.commonAnnotations)),
            ("ExternalURL", .string),
        ]
        if minor >= 32 { fields.append(("NotificationReason", .string)) }
        if minor >= 34 { fields.append(("RouteLabels", .labels(.route))) }
        return TemplateDialect(
            program: "Alertmanager 0.\(minor)", go: go(minor), functions: functions, data: .notification,
            templates: templates.map { shipped(minor) + $0 }, notificationFields: fields, pairsAreText: minor >= 27)
    }

    /// The Go that the project builds a release with.
    private static func go(_ minor: Int) -> GoRelease {
        let builds: [(since: Int, minor: Int)] = [
            (29, 25), (28, 23), (27, 21), (26, 20), (25, 19), (24, 17), (22, 16),
        ]
        return GoRelease(minor: builds.first { minor >= $0.since }?.minor ?? 14)
    }

    private static let notificationFunctions: [String: TemplateFunction] = [
        "join": TemplateFunction([.string, .strings], .string),
        "match": TemplateFunction([.string, .string], .bool, rule: .pattern),
        "reReplaceAll": TemplateFunction([.string, .string, .string], .string, rule: .pattern),
        "safeHtml": TemplateFunction([.string], .markup),
        "stringSlice": TemplateFunction([], rest: .string, .list(.string)),
        "title": TemplateFunction([.string], .string),
        "toLower": TemplateFunction([.string], .string),
        "toUpper": TemplateFunction([.string], .string),
    ]

    private static let laterFunctions: [(String, TemplateFunction, since: Int)] = [
        ("trimSpace", TemplateFunction([.string], .string), 26),
        ("date", TemplateFunction([.string, .time], .string), 28),
        ("humanizeDuration", TemplateFunction([.number], .string), 28),
        ("since", TemplateFunction([.time], .duration), 28),
        ("tz", TemplateFunction([.string, .time], .time), 28),
        ("safeUrl", TemplateFunction([.string], .markup), 30),
        ("toJson", TemplateFunction([.any], .string), 30),
        ("urlUnescape", TemplateFunction([.string], .string), 30),
        ("append", TemplateFunction([.list], rest: .any, .list(.unknown)), 32),
        ("dict", TemplateFunction([], rest: .any, .map), 32),
        ("list", TemplateFunction([], rest: .any, .list(.unknown)), 32),
        ("now", TemplateFunction([], .time), 33),
        ("base64decode", TemplateFunction([.string], .string), 34),
        ("base64encode", TemplateFunction([.string], .string), 34),
        ("mustToDate", TemplateFunction([.string, .string], .time), 34),
        ("routeLabels", TemplateFunction([.string], .string), 34),
        ("toDate", TemplateFunction([.string, .string], .time), 34),
    ]
}
