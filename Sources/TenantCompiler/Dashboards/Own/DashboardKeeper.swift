internal import Diagnostics
internal import PromQL
internal import YAML

/// Judges one dashboard that a tenant brings, and collects what has to change in it.
struct DashboardKeeper {
    let unit: Unit
    let root: Node
    let queries: QueryKeeper
    private(set) var variables: [String: DashboardVariable] = [:]
    /// Of the file; they do not touch one another.
    var edits: [Edit] = []
    /// The grants that its queries need.
    var grantUses: Set<GrantUse> = []
    private(set) var diagnostics = DiagnosticList()

    init(_ unit: Unit, _ root: Node, _ queries: QueryKeeper) {
        self.unit = unit
        self.root = root
        self.queries = queries
    }

    var sources: SourceMap { unit.program.sources }

    /// Null after a report of why it is not shown.
    mutating func keep() -> OwnDashboard? {
        let path = sources[root.file].path
        guard isDashboard(), let title = root["title"] else { return nil }
        guard let name = OwnDashboard.name(ofFile: path) else {
            report(
                .notADashboard, "the file's name cannot be the name of an object", at: .top(of: root.file),
                help: "name it with at most 50 lower-case letters, digits and `-`")
            return nil
        }
        readVariables()
        visit(root, asks: .prometheus, under: "")
        guard let uid = keepIdentity(name) else { return nil }
        guard let json = fitting(written()) else { return nil }
        return OwnDashboard(
            name: name, uid: uid, title: title.text, span: title.span, json: json, grantUses: grantUses)
    }

    /// Whether it is Grafana's classic JSON, with what Grafana refuses to do without.
    private mutating func isDashboard() -> Bool {
        guard root.kind == .mapping else {
            report(.notADashboard, "a dashboard is an object", at: root.span.head, help: "write `{ … }`")
            return false
        }
        for key in ["spec", "elements"] where root[key]?.kind == .mapping {
            report(
                .notADashboard, "this is of a later schema than the classic one, which keeps nothing under `\(key)`",
                at: root[key]?.span.head ?? root.span.head,
                help: "export it from Grafana as classic JSON")
            return false
        }
        guard let title = root["title"], title.style == .doubleQuoted, title.text.contains(where: { !$0.isWhitespace })
        else {
            report(
                .notADashboard, "the dashboard has no title, and Grafana takes none without",
                at: root["title"]?.span ?? root.span.head, help: "add a `title`")
            return false
        }
        return true
    }

    private mutating func readVariables() {
        for node in root["templating"]?["list"]?.items ?? [] {
            guard let variable = DashboardVariable(node) else { continue }
            if let other = variables[variable.name] {
                report(
                    .dashboardNameTaken, "two variables of the dashboard have the name `\(variable.name)`",
                    at: variable.nameSpan, and: [Label(other.nameSpan, "first here")], help: "rename one of the two")
            }
            variables[variable.name] = variable
        }
    }

    /// The numbers that a database gave it are nobody's here, and one `uid` is one tenant's.
    private mutating func keepIdentity(_ name: String) -> String? {
        if let id = root["id"], !id.isNull { edits.append(Edit(id.span, replacement: "null")) }
        let own = root["uid"].flatMap { $0.kind == .scalar && !$0.isNull && !$0.text.isEmpty ? $0 : nil }
        guard let uid = OwnDashboard.uid(own?.text ?? name, of: unit.name) else {
            report(
                .notADashboard, "`\(unit.name)_\(own?.text ?? name)` cannot be the `uid` of a dashboard",
                at: own?.span ?? .top(of: root.file),
                help: "Grafana takes 40 letters, digits, `-` and `_`; write a shorter `uid`")
            return nil
        }
        if let node = root["uid"] {
            edits.append(Edit(node.span, replacement: JSONScalar.quoted(uid)))
        } else if let first = root.entries.first {
            let start = root.span.start + 1
            let gap = sources.text(Span(file: root.file, start: start, end: first.key.span.start))
            let place = Span(file: root.file, start: start, end: start)
            edits.append(Edit(place, replacement: "\(gap)\"uid\": \(JSONScalar.quoted(uid)),"))
        }
        return uid
    }

    /// The author's bytes with the edits made; of two that touch the same bytes, the one around the other.
    private func written() -> String {
        let start = Int(root.span.start)
        var changes: [TextEdit] = []
        for edit in edits.sorted(by: { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }) {
            let range = Int(edit.span.start) - start..<Int(edit.span.end) - start
            if let last = changes.last, range.lowerBound < last.range.upperBound { continue }
            changes.append(TextEdit(range, edit.replacement))
        }
        return TextEdit.applied(changes, to: sources.text(root.span)) + "\n"
    }

    /// As it can be applied; null after a report that it cannot be.
    private mutating func fitting(_ json: String) -> String? {
        if let fitting = AppliedJSON.fitting(json) { return fitting }
        let size = AppliedJSON.size(of: AppliedJSON.compact(json))
        report(
            .dashboardTooLarge,
            "the dashboard takes \(size) bytes as an object, and at most \(AppliedJSON.mostBytes) can be applied",
            at: .top(of: root.file),
            help: "blanks and line breaks are not counted; split it into several dashboards")
        return nil
    }

    mutating func report(
        _ check: Check, _ message: String, at span: Span, and others: [Label] = [], help: String?, fixes: [Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(
                code: check.code, severity: check.severity, message: message, labels: [Label(span)] + others,
                help: help, fixes: fixes, tenant: unit.name))
    }
}
