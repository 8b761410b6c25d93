import PromQL

/// Templates that Prometheus parses, with what is to be said of them.
enum TemplateCheckTable {
    typealias Entry = (text: String, kind: TemplateProblemKind, place: String)

    /// Prometheus fails to execute them.
    static let failing: [Entry] = [
        ("{{ $labels.job.deeper }}", .unknownField, ".deeper"),
        ("{{ .Lables.job }}", .unknownField, ".Lables"), ("{{ $.labels }}", .unknownField, ".labels"),
        ("{{ $value.x }}", .unknownField, ".x"), ("{{ (query \"up\").Labels }}", .unknownField, ".Labels"),
        ("{{ range query \"up\" }}{{ .labels.job }}{{ end }}", .unknownField, ".labels"),
        ("{{ with $labels.job }}{{ .Labels.job }}{{ end }}", .unknownField, ".Labels"),
        ("{{ humanize }}", .wrongArgumentCount, "humanize"),
        ("{{ humanize 1 2 }}", .wrongArgumentCount, "humanize"),
        ("{{ $value | humanize 1 }}", .wrongArgumentCount, "humanize"),
        ("{{ reReplaceAll \"a\" \"b\" }}", .wrongArgumentCount, "reReplaceAll"),
        ("{{ pathPrefix 1 }}", .wrongArgumentCount, "pathPrefix"), ("{{ len }}", .wrongArgumentCount, "len"),
        ("{{ eq 1 }}", .wrongArgumentCount, "eq"), ("{{ printf }}", .wrongArgumentCount, "printf"),
        ("{{ lt 1 2 3 }}", .wrongArgumentCount, "lt"),
        ("{{ (query \"up\" | first | label) }}", .wrongArgumentCount, "label"),
        ("{{ $labels.job 1 }}", .wrongArgumentCount, "1"), ("{{ 1 | $labels.job }}", .wrongArgumentCount, ".job"),
        ("{{ 1 2 }}", .wrongArgumentCount, "2"), ("{{ \"a\" 1 }}", .wrongArgumentCount, "1"),
        ("{{ (print 1) (print 2) }}", .wrongArgumentCount, "(print 2)"),
        ("{{ 1 | $value }}", .wrongArgumentCount, "$value"),
        ("{{ humanize \"abc\" }}", .wrongArgumentType, "\"abc\""), ("{{ humanize true }}", .wrongArgumentType, "true"),
        ("{{ humanize nil }}", .wrongArgumentType, "nil"), ("{{ humanize 1i }}", .wrongArgumentType, "1i"),
        ("{{ humanize $labels }}", .wrongArgumentType, "$labels"), ("{{ toUpper 1 }}", .wrongArgumentType, "1"),
        ("{{ $value | toUpper }}", .wrongArgumentType, "$value"),
        ("{{ title $value }}", .wrongArgumentType, "$value"),
        ("{{ reReplaceAll 'a' \"b\" $labels.job }}", .wrongArgumentType, "'a'"),
        ("{{ safeHtml \"a\" | toUpper }}", .wrongArgumentType, "safeHtml \"a\""),
        ("{{ first 1 }}", .wrongArgumentType, "1"), ("{{ query \"up\" | value }}", .wrongArgumentType, "query \"up\""),
        ("{{ query \"up\" | first | humanize }}", .wrongArgumentType, "first"),
        ("{{ $labels.job | label \"a\" }}", .wrongArgumentType, "$labels.job"),
        ("{{ sortByLabel $labels.job $labels }}", .wrongArgumentType, "$labels"),
        ("{{ query 1 }}", .wrongArgumentType, "1"), ("{{ printf 1 }}", .wrongArgumentType, "1"),
        ("{{ len $value }}", .wrongArgumentType, "$value"), ("{{ len 1 }}", .wrongArgumentType, "1"),
        ("{{ index $labels 1 }}", .wrongArgumentType, "1"), ("{{ index $value \"a\" }}", .wrongArgumentType, "$value"),
        ("{{ index (query \"up\") \"a\" }}", .wrongArgumentType, "\"a\""),
        ("{{ slice $labels 1 }}", .wrongArgumentType, "$labels"), ("{{ call $labels }}", .wrongArgumentType, "$labels"),
        ("{{ range $value }}{{ end }}", .wrongArgumentType, "$value"),
        ("{{ range $labels.job }}{{ end }}", .wrongArgumentType, "$labels.job"),
        ("{{ range 3 }}{{ end }}", .wrongArgumentType, "3"), ("{{ nil }}", .wrongArgumentType, "nil"),
        ("{{ if gt $value 0 }}{{ end }}", .wrongArgumentType, "0"), ("{{ eq $labels.job 1 }}", .wrongArgumentType, "1"),
        ("{{ gt true false }}", .wrongArgumentType, "false"), ("{{ lt $labels 1 }}", .wrongArgumentType, "$labels"),
        ("{{ eq $labels $labels }}", .wrongArgumentType, "$labels"), ("{{ eq \"a\" 'a' }}", .wrongArgumentType, "'a'"),
        ("{{ reReplaceAll \"(\" \"b\" $labels.job }}", .invalidPattern, "\"(\""),
        ("{{ match `a{2,1}` $labels.job }}", .invalidPattern, "`a{2,1}`"),
        ("{{ $x = 1 }}", .undefinedVariable, "$x"),
        ("{{ if false }}{{ $x := 1 }}{{ else }}{{ $x }}{{ end }}", .undefinedVariable, "$x"),
        ("{{ template \"nope\" . }}", .undefinedTemplate, "\"nope\""),
        ("{{ define \"a\" }}{{ .nope }}{{ end }}{{ template \"a\" . }}", .unknownField, ".nope"),
        ("{{ define \"a\" }}{{ . | humanize }}{{ end }}{{ template \"a\" $labels }}", .wrongArgumentType, "."),
        ("{{ block \"a\" $labels.job }}{{ .x }}{{ end }}", .unknownField, ".x"),
        ("{{ humanize.x }}", .wrongArgumentCount, "humanize"),
        ("{{ args 1 | toUpper }}", .wrongArgumentType, "args 1"),
        ("{{ slice \"abc\" 0 1 2 }}", .wrongArgumentCount, "2"),
    ]

    /// Prometheus executes them, and they do not say what they should, or read what nobody can tell.
    static let misleading: [Entry] = [
        ("{{ $value | humanize | }}", .strayPipe, "|"), ("{{ (print 1 |) }}", .strayPipe, "|"),
        ("{{ printf \"%d\" $value }}", .invalidPattern, "%d"),
        ("{{ printf \"%f\" $labels.job }}", .invalidPattern, "%f"),
        ("{{ printf \"%s\" $value }}", .invalidPattern, "%s"),
        ("{{ $value | printf \"%.2f%\" }}", .invalidPattern, "\"%.2f%\""),
        ("{{ printf \"%s %s\" $labels.job }}", .invalidPattern, "\"%s %s\""),
        ("{{ printf \"%s\" $labels.job $value }}", .invalidPattern, "\"%s\""),
        ("{{ printf \"%.2f\" 5 }}", .invalidPattern, "%.2f"),
        ("{{ printf \"\\u00e9%d\" $value }}", .invalidPattern, "%d"),
        ("{{ query $labels.job }}", .dynamicQuery, "$labels.job"),
        ("{{ printf \"up{job=%q}\" $labels.job | query }}", .dynamicQuery, "printf \"up{job=%q}\" $labels.job"),
        ("{{ $q := \"up\" }}{{ query $q }}", .dynamicQuery, "$q"),
        ("{{ query (print \"up\") }}", .dynamicQuery, "(print \"up\")"),
        ("{{ query \"\\xff\" }}", .invalidQuery, "\"\\xff\""),
    ]

    /// `promtool test rules` has no external address, so it cannot execute these.
    static let workingInPrometheus = ["{{ pathPrefix }}/{{ externalURL | toUpper }}"]

    static let working = [
        "{{ $labels.job }} {{ .Labels.job | toUpper }} {{ $.Labels.job | title }}", "{{ $value | humanize }}",
        "{{ printf \"%.2f\" $value }} {{ $value | printf \"%.1f%%\" }} {{ printf \"%d\" 5 }} {{ printf \"%v %v\" 1 $labels }}",
        "{{ printf \"%s is %t\" $labels.job true }} {{ printf \"%5.1f\" $value }} {{ printf \"%*d\" 5 1 }}",
        "{{ humanize \"1.5\" }} {{ humanize 'a' }} {{ humanize \"inf\" }} {{ humanizeDuration 3600 }}",
        "{{ if gt $value 0.0 }}{{ end }}{{ if eq $labels.job \"api\" \"web\" }}{{ end }}{{ eq 1 2 3 }}{{ eq $labels.x nil }}",
        "{{ range query \"up\" }}{{ .Labels.job }} {{ .Value | humanize }}{{ else }}none{{ end }}",
        "{{ query \"up\" | first | value | humanize }} {{ query `up` | sortByLabel \"job\" | first | label \"job\" }}",
        "{{ with query \"up\" }}{{ . | first | value | humanize }}{{ end }} {{ len (query \"up\") }}",
        "{{ (query \"up\" | first).Labels.job }} {{ (index (query \"up\") 0).Value }} {{ strvalue (first (query \"up\")) }}",
        "{{ range $name, $text := $labels }}{{ $name | toUpper }}={{ $text }}{{ end }}{{ len $labels.job }}",
        "{{ range $i, $s := query \"up\" }}{{ printf \"%d\" $i }}{{ $s.Labels.job }}{{ end }}",
        "{{ $externalLabels.cluster }} {{ $externalURL }}",
        "{{ reReplaceAll \"(.*)\" \"$1\" $labels.job }} {{ match \"a.*\" $labels.job }} {{ stripPort \"a:1\" }}",
        "{{ index $labels \"job\" }} {{ index (args 1 2) \"arg0\" }} {{ (args 1 2).arg1 }} {{ slice $labels.job 0 2 }}",
        "{{ $x := 1 }}{{ if true }}{{ $x = 2 }}{{ end }}{{ $x }} {{ and $labels.job 1 }} {{ or $labels.x \"none\" }}",
        "{{ define \"a\" }}{{ .Labels.job }}{{ $.Value }}{{ end }}{{ template \"a\" . }} {{ template \"a\" }}",
        "{{ block \"b\" $labels }}{{ .job }}{{ end }} {{ with $labels.job }}{{ . }}{{ else }}{{ .Labels }}{{ end }}",
        "{{ toTime $value }} {{ (toTime $value).Year }} {{ parseDuration \"5m\" | humanizeDuration }} {{ safeHtml \"a\" }}",
        "{{ $value }} {{ 1 }} {{ \"a\" }} {{ true }} {{ . }} {{ $labels }} {{ not 1 }} {{ print nil }} {{ html 1 }} {{ js \"a\" }}",
        "{{ tableLink \"up\" }} {{ graphLink \"up\" }} {{ urlquery $labels.job }} {{ println 1 }} {{ stripDomain \"a.b:1\" }}",
    ]
}
