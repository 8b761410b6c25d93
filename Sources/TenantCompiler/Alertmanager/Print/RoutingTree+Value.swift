internal import LabelMatching
internal import YAML

extension RoutingTree {
    /// `alertmanager.yml` for a release.
    func value(for version: ToolVersion) -> Value {
        // Renamed with 0.24; later releases still take the old name.
        let intervals = version < ToolVersion(major: 0, minor: 24) ? "mute_time_intervals" : "time_intervals"
        return .map([
            Member("global", global.value),
            Member("route", root.value),
            Member("receivers", .list(receivers.map(\.value))),
            Member("inhibit_rules", Value.list(inhibitions.map(\.value)).orAbsent),
            Member(intervals, Value.list(mutes.map(\.value)).orAbsent),
        ])
    }
}

extension AlertmanagerGlobal {
    fileprivate var value: Value {
        [
            "resolve_timeout": .string(resolveTimeout.display),
            "slack_api_url_file": .optional(slackURLFile.map(Value.string)),
            "pagerduty_url": .optional(pagerdutyURL.map(Value.string)),
            "opsgenie_api_url": .optional(opsgenieURL.map(Value.string)),
            "smtp_smarthost": .optional(smtpSmarthost.map(Value.string)),
            "smtp_from": .optional(smtpFrom.map(Value.string)),
            "smtp_auth_username": .optional(smtpUsername.map(Value.string)),
            "smtp_auth_password_file": .optional(smtpPasswordFile.map(Value.string)),
        ]
    }
}

extension Route {
    // Bounded: a tree that is made here is three routes deep.
    fileprivate var value: Value {
        [
            "matchers": Value.list(matchers.map { .string($0.text) }).orAbsent,
            "receiver": .optional(receiver.map(Value.string)),
            "group_by": Value.list(groupBy.map(Value.string)).orAbsent,
            "group_wait": .optional(timing.groupWait.map { .string($0.display) }),
            "group_interval": .optional(timing.groupInterval.map { .string($0.display) }),
            "repeat_interval": .optional(timing.repeatInterval.map { .string($0.display) }),
            "mute_time_intervals": Value.list(mutes.map(Value.string)).orAbsent,
            "continue": continues ? true : .absent,
            "routes": Value.list(routes.map(\.value)).orAbsent,
        ]
    }
}

extension Inhibition {
    fileprivate var value: Value {
        [
            "source_matchers": .list(source.map { .string($0.text) }),
            "target_matchers": .list(target.map { .string($0.text) }),
            "equal": .list(equal.map(Value.string)),
        ]
    }
}

extension MuteInterval {
    fileprivate var value: Value {
        [
            "name": .string(name),
            "time_intervals": [
                [
                    // An interval that says nothing would hold always, which an empty list of days says too.
                    "weekdays": Value.list(weekdays.map { .string($0.rawValue) }).orAbsent,
                    "times": Value.list(
                        times.map { ["start_time": .string($0.from.display), "end_time": .string($0.to.display)] }
                    ).orAbsent,
                ]
            ],
        ]
    }
}
