/// All that a format needs to say what one run found.
package struct DiagnosticReport: Sendable {
    /// In the order in which they are shown.
    package var diagnostics: [Diagnostic]
    /// The files that the diagnostics' spans point into.
    package var sources: SourceMap
    /// How many tenants were judged.
    package var tenants: Int
    /// The names of the tenants that were judged, sorted.
    package var tenantNames: [String]
    package var toolVersion: String
    package var rules: [RuleDescription]
    /// Whether the terminal form may use colour.
    package var isColored: Bool
    /// Columns of the terminal; longer source lines are shown in part.
    package var terminalWidth: Int
    /// The folder of the sources from the root of their repository, `platform`; empty for the root. Formats that
    /// other programs read name files from there.
    package var folder = ""
    /// What findings are counted by and belong to, in the singular.
    package var noun = "tenant"

    package init(
        diagnostics: [Diagnostic], sources: SourceMap, tenants: Int, tenantNames: [String] = [],
        toolVersion: String, rules: [RuleDescription] = [], isColored: Bool = false, terminalWidth: Int = 140
    ) {
        self.diagnostics = diagnostics
        self.sources = sources
        self.tenants = tenants
        self.tenantNames = tenantNames
        self.toolVersion = toolVersion
        self.rules = rules
        self.isColored = isColored
        self.terminalWidth = terminalWidth
    }
}
