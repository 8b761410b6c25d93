internal import Diagnostics
internal import YAML

/// A value that a rule looks at, and where it stands.
struct Occurrence: Sendable {
    /// What exemptions name, such as `metric/error_rate`.
    let subject: String
    let value: Value
    let span: Span

    /// The value as text; null for a list or a mapping.
    var text: String? {
        switch value {
        case .string(let text): text
        case .number(let digits): digits
        case .int(let number): String(number)
        case .bool(let flag): String(flag)
        case .null: "null"
        case .list, .map, .absent: nil
        }
    }
}

extension UnitFacts {
    /// Every value of a subject.
    func occurrences(of subject: RuleSubject) -> [Occurrence] {
        switch subject {
        case .metricName: metrics.flatMap(Self.names)
        case .metricLabels:
            metrics.flatMap { metric in
                metric.labels.map { Occurrence(subject: metric.subject, value: .string($0.name), span: $0.span) }
            }
        case .alertName:
            alerts.map { Occurrence(subject: $0.subject, value: .string($0.name), span: $0.span) }
        case .alertLabel(let name): alerts.flatMap { Self.texts($0.labels.filter { $0.name == name }, of: $0) }
        case .alertAnnotation(let name):
            alerts.flatMap { Self.texts($0.annotations.filter { $0.name == name }, of: $0) }
        case .alertAnnotations:
            alerts.flatMap { alert in
                alert.annotations.map {
                    Occurrence(subject: alert.subject, value: .string($0.name), span: $0.span)
                }
            }
        case .dashboardTitle:
            dashboards.map { Occurrence(subject: $0.subject, value: .string($0.title ?? ""), span: $0.span) }
        case .panelTitle: panels { ($0.title, $0.titleSpan) }
        case .panelUnit: panels { ($0.unit, $0.unitSpan) }
        case .manifest(let kind, let path): fields(path, of: kind)
        case .tenant(let path): fields(path)
        }
    }

    /// A recorded metric is named `level:metric:operation`, and each part is a name.
    private static func names(of metric: MetricFact) -> [Occurrence] {
        let subject = metric.subject
        guard metric.isRecorded else {
            return [Occurrence(subject: subject, value: .string(metric.name), span: metric.span)]
        }
        return metric.name.utf8.split(separator: UInt8(ascii: ":")).map {
            Occurrence(subject: subject, value: .string(String(Substring($0))), span: metric.span)
        }
    }

    private static func texts(_ texts: [AlertFact.Text], of alert: AlertFact) -> [Occurrence] {
        texts.map { Occurrence(subject: alert.subject, value: .string($0.value), span: $0.span) }
    }

    private func panels(_ field: (DashboardFact.Panel) -> (String?, Span)) -> [Occurrence] {
        dashboards.flatMap { dashboard in
            dashboard.panels.map { panel in
                let (text, span) = field(panel)
                return Occurrence(subject: dashboard.subject(of: panel), value: .string(text ?? ""), span: span)
            }
        }
    }

    private func fields(_ path: ManifestPath, of kind: String?) -> [Occurrence] {
        manifests(of: kind).flatMap { manifest, node in
            path.values(in: manifest.value, node).map { value, inner in
                Occurrence(
                    subject: manifest.subject, value: value,
                    span: (inner ?? node).map { $0.kind == .scalar ? $0.span : $0.span.head } ?? manifest.source)
            }
        }
    }

    private func fields(_ path: [String]) -> [Occurrence] {
        var found: [Occurrence] = []
        for field in TenantSpec.fields where path.first == "*" || path.first == field.name {
            field.visit(unit.spec, FieldPath([field.name])) { trail in
                guard Self.isSame(trail.path.components, path), let step = trail.steps.first, let text = step.value
                else { return }
                found.append(
                    Occurrence(
                        subject: "tenant/\(trail.path.text)", value: .string(text),
                        span: step.origin.span ?? tenantSpan))
            }
        }
        return found
    }

    /// Keys of mappings may hold dots, so that paths are compared as text where no `*` stands in them.
    private static func isSame(_ path: [String], _ wanted: [String]) -> Bool {
        let path = path.joined(separator: ".").split(separator: ".")
        return path.count == wanted.count && zip(path, wanted).allSatisfy { $1 == "*" || $0 == $1 }
    }
}

extension Manifest {
    /// What exemptions name.
    var subject: String { "manifest/\(kind)/\(name)" }
}
