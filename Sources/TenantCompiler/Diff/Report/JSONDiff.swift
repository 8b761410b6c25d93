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
            "risks": .array((diff?.risks ?? []).filter { !isPlatform($0.units) }.map(risk)),
            "changes": .array((diff?.sections ?? []).filter { !isPlatform($0.units) }.map(section)),
            "added": .array((diff?.added ?? []).filter { !$0.unit.isPlatform }.map(arrival)),
            "removed": .array((diff?.removed ?? []).filter { !$0.unit.isPlatform }.map(arrival)),
            "platform": platform(diff, isCompared: report.comparesPlatform),
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
            "risks": .number(diff?.risks.count { !isPlatform($0.units) } ?? 0),
            "platform": [
                "compared": .number(counts.platform.compared),
                "environments": [
                    "added": .number(counts.platform.added), "changed": .number(counts.platform.changed),
                    "removed": .number(counts.platform.removed),
                ],
                "objects": [
                    "added": .number(counts.platform.objectsAdded), "changed": .number(counts.platform.objectsChanged),
                    "removed": .number(counts.platform.objectsRemoved),
                    "respelled": .number(counts.platform.respelled),
                ],
                "risks": .number(diff?.risks.count { isPlatform($0.units) } ?? 0),
            ],
        ]
    }

    /// The same of environments' platforms, which have no tenant and stand apart for programs that ask for one.
    private static func platform(_ diff: WorldDiff?, isCompared: Bool) -> JSONText {
        [
            "compared": .bool(isCompared),
            "risks": .array((diff?.risks ?? []).filter { isPlatform($0.units) }.map(risk)),
            "changes": .array((diff?.sections ?? []).filter { isPlatform($0.units) }.map(section)),
            "added": .array((diff?.added ?? []).filter(\.unit.isPlatform).map(arrival)),
            "removed": .array((diff?.removed ?? []).filter(\.unit.isPlatform).map(arrival)),
        ]
    }

    private static func isPlatform(_ units: [Fleet.UnitName]) -> Bool { units.contains(where: \.isPlatform) }

    private static func risk(_ group: RiskGroup) -> JSONText {
        let places = places(group.units)
        let shown = group.finding.mapTexts { Placeholders.shown($0, for: group.units) }
        return [
            "risk": .string(group.risk.name),
            "consequence": .string(group.risk.consequence),
            "object": object(shown.object),
            "message": .string(shown.text),
            places.key: places.value,
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
        let places = places(section.units)
        return [places.key: places.value, "objects": .array(objects)]
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

    /// Where it is: units of tenants, or environments.
    private static func places(_ units: [Fleet.UnitName]) -> (key: String, value: JSONText) {
        isPlatform(units)
            ? ("environments", .array(units.map { .string($0.environment) })) : ("units", .array(units.map(unit)))
    }

    private static func unit(_ unit: Fleet.UnitName) -> JSONText {
        ["tenant": .string(unit.tenant), "environment": .string(unit.environment)]
    }

    private static func arrival(_ size: UnitSize) -> JSONText {
        let place: (key: String, value: JSONText) =
            size.unit.isPlatform ? ("environment", .string(size.unit.environment)) : ("unit", unit(size.unit))
        return [place.key: place.value, "objects": .number(size.objects)]
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
