internal import Diagnostics
internal import YAML

extension DiffFormat {
    /// The form for programs, with every detail; `docs/schemas/diff-v1.json` describes it.
    package static let json = DiffFormat(name: "json") { report in
        let diff = report.diff
        let document: JSONText = [
            "schema": "https://tenantc.dev/schemas/diff-v1.json",
            "base": side(report.base),
            "head": side(report.head),
            "compared": .bool(diff != nil),
            "uncompared": .array(report.uncompared.map { .string($0) }),
            "summary": summary(diff),
            "risks": .array((diff?.risks ?? []).map(risk)),
            "changes": .array((diff?.sections ?? []).map(section)),
            "added": .array((diff?.added ?? []).map(arrival)),
            "removed": .array((diff?.removed ?? []).map(arrival)),
            "newFindings": .array(report.newFindings.map(finding)),
        ]
        return document.document
    }

    private static func side(_ side: DiffReport.Side) -> JSONText {
        ["title": .string(side.title), "commit": .optional(side.commit), "errors": .number(side.errors)]
    }

    private static func summary(_ diff: WorldDiff?) -> JSONText {
        let counts = diff?.counts ?? WorldDiff.Counts()
        return [
            "tenants": [
                "added": .number(counts.tenantsAdded), "changed": .number(counts.tenantsChanged),
                "removed": .number(counts.tenantsRemoved),
            ],
            "objects": [
                "added": .number(counts.objectsAdded), "changed": .number(counts.objectsChanged),
                "removed": .number(counts.objectsRemoved), "respelled": .number(counts.respelled),
            ],
            "units": .number(counts.units),
            "risks": .number(diff?.risks.count ?? 0),
        ]
    }

    private static func risk(_ group: RiskGroup) -> JSONText {
        let shown = group.finding.mapTexts { Placeholders.shown($0, for: group.units) }
        return [
            "risk": .string(group.risk.name),
            "consequence": .string(group.risk.consequence),
            "object": object(shown.object),
            "message": .string(shown.text),
            "units": units(group.units),
        ]
    }

    private static func section(_ section: ChangeSection) -> JSONText {
        let objects = section.changes.map { change -> JSONText in
            let shown = change.mapTexts { Placeholders.shown($0, for: section.units) }
            return [
                "object": object(shown.object),
                "change": .string(shown.kind.rawValue),
                "fields": .array(shown.fields.map(field)),
            ]
        }
        return ["units": units(section.units), "objects": .array(objects)]
    }

    private static func field(_ change: FieldChange) -> JSONText {
        var members: [(String, JSONText)] = [
            ("path", .string(change.path.path)),
            ("steps", .array(change.path.map(step))),
            ("change", .string(change.kind.rawValue)),
            ("meaning", .string(change.meaning.rawValue)),
        ]
        if change.kind != .added { members.append(("old", value(change.old))) }
        if change.kind != .removed { members.append(("new", value(change.new))) }
        if let growth = change.growth { members.append(("growth", .string(growth))) }
        return .object(members)
    }

    private static func step(_ step: FieldStep) -> JSONText {
        switch step {
        case .key(let key): ["key": .string(key)]
        case .item(let name): ["item": .string(name)]
        case .index(let index): ["index": .number(index)]
        }
    }

    private static func object(_ object: ObjectIdentity) -> JSONText {
        [
            "group": .string(object.group), "kind": .string(object.kind), "namespace": .string(object.namespace),
            "name": .string(object.name),
        ]
    }

    private static func units(_ units: [Fleet.UnitName]) -> JSONText { .array(units.map(unit)) }

    private static func unit(_ unit: Fleet.UnitName) -> JSONText {
        ["tenant": .string(unit.tenant), "environment": .string(unit.environment)]
    }

    private static func arrival(_ size: UnitSize) -> JSONText {
        ["unit": unit(size.unit), "objects": .number(size.objects)]
    }

    private static func finding(_ finding: DiffReport.Finding) -> JSONText {
        [
            "severity": .string(finding.severity.rawValue), "code": .string(finding.code),
            "message": .string(finding.message), "path": .string(finding.path),
        ]
    }

    private static func value(_ value: Value) -> JSONText {
        switch value {
        case .null, .absent: .null
        case .bool(let flag): .bool(flag)
        case .int(let number): .number(number)
        case .number(let digits): .digits(digits)
        case .string(let text): .string(text)
        case .list(let items): .array(items.map(Self.value))
        case .map(let members): .object(members.map { ($0.key, Self.value($0.value)) })
        }
    }
}
