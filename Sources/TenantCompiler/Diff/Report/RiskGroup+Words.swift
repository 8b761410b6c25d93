extension RiskGroup {
    /// The object and what changes, with the names that the units share.
    var statement: String {
        let shown = finding.mapTexts { Placeholders.shown($0, for: units) }
        return "\(shown.object.title): \(shown.text)"
    }
}
