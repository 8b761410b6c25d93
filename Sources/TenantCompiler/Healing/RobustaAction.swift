internal import Diagnostics

/// An action of Robusta's own playbooks: what it needs, and whether a tenant may have it.
///
/// Source: `playbooks/robusta_playbooks` and `src/robusta/core/playbooks` of robusta-dev/robusta, where an action is a
/// function whose first parameter is the event and whose second one holds its parameters.
package struct RobustaAction: Sendable {
    let name: String
    let subject: ActionSubject
    /// Those that tenants may set, or that the platform has to; the platform may set others too.
    let parameters: [ActionParameter]
    /// Why tenants cannot have it, as a clause; null where they can.
    let refusal: String?

    /// An action that stays within what its event is about.
    init(_ name: String, on subject: ActionSubject, _ parameters: [ActionParameter] = []) {
        self.name = name
        self.subject = subject
        self.parameters = parameters
        refusal = nil
    }

    /// An action of the platform alone.
    init(_ name: String, on subject: ActionSubject, _ parameters: [ActionParameter] = [], refused: String) {
        self.name = name
        self.subject = subject
        self.parameters = parameters
        refusal = refused
    }

    /// By name.
    static let all: [RobustaAction] = (forTenants + forThePlatform).sorted { $0.name < $1.name }

    /// The action of a name of Robusta's, or of one that the language has for it.
    static func named(_ name: String) -> RobustaAction? { byName[ownNames[name] ?? name] }

    /// Names of the language for actions that Robusta calls otherwise. They say what for, and documents may keep them.
    private static let ownNames = ["restart_crashlooping_pod": "delete_pod"]

    private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// What somebody meant by a word that is no action: one that guides name and Robusta never had, or a near one.
    static func meant(by name: String) -> String? {
        misnamed[name] ?? Suggestion.nearest(to: name, among: all.map(\.name))
    }

    private static let misnamed = [
        "alert_enricher": "default_enricher", "cordon_node": "cordon", "drain_node": "drain",
        "drain_node_gracefully": "drain", "node_drain": "drain", "pod_restart_enricher": "pod_issue_investigator",
        "resource_recommender": "krr_scan", "restart_deployment": "rollout_restart", "restart_pod": "delete_pod",
        "run_bash_command": "pod_bash_enricher",
    ]
}
