extension RiskGroup {
    /// The object and what changes, with the names of the unit where it is one.
    var statement: String {
        let unit = units.count == 1 ? units.first : nil
        let shown = finding.mapTexts { Placeholders.shown($0, for: unit) }
        return "\(shown.object.title): \(shown.text)"
    }
}
