/// Metrics are in base units, and the unit stands at the end of the name, before `_total`.
struct BaseUnitsRule: Rule {
    static let type = RuleType.baseUnits

    let message: String
    private let units: [String]

    init?(_ spec: RuleSpec, _ reader: inout Reader) {
        guard let message = spec.message.value, spec.units.isSet else { return nil }
        self.message = message
        units = spec.units.elements.compactMap { $0.value?.rawValue }
    }

    func judge(_ facts: UnitFacts, _ judgement: inout Judgement) {
        // What a rule records ends in the operation and not in the unit.
        for metric in facts.metrics where !metric.isRecorded {
            judgement.look(at: metric.subject)
            guard let fact = fact(about: metric.name) else { continue }
            judgement.report(message, metric.subject, at: metric.span, fact)
        }
    }

    private func fact(about name: String) -> String? {
        var words = name.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }
        if words.last == "total" { words.removeLast() }
        if let last = words.last, let base = BaseUnit.all.first(where: { $0.others.contains(last) }),
            units.contains(base.rawValue)
        {
            return "`\(last)` is no base unit; measure in `\(base.rawValue)`"
        }
        guard let unit = words.dropLast().first(where: units.contains), !units.contains(words.last ?? "") else {
            return nil
        }
        return "`\(unit)` does not stand at the end"
    }
}
