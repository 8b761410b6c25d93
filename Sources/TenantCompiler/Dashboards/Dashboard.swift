internal import Diagnostics

/// A dashboard that the compiler makes, before it is Grafana's JSON.
struct Dashboard: Sendable {
    /// Which of the templates it is of; the file's and the object's names come from it.
    let template: DashboardTemplate
    /// Where an author would ask for it no longer.
    let span: Span
    let title: String
    let description: String
    var variables: [Variable]
    var panels: [Panel]

    /// A choice at the top of the dashboard: a label's values, all at first.
    struct Variable: Sendable {
        let name: String
        let title: String
        /// A PromQL query of Grafana's own form, `label_values(<selector>, <label>)`.
        let query: String
    }
}
