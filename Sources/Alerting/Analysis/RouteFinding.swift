package import Diagnostics
package import LabelMatching

/// Something that Alertmanager loads without a word and then does otherwise than was meant.
package struct RouteFinding: Sendable, Hashable {
    package let kind: Kind
    package let message: String
    /// The first is where to edit.
    package let labels: [Label]
    package let help: String?
    /// An alert that shows it.
    package let witness: LabelSet?
    /// The route that it is about, by its place in the tree; null where it is about none alone.
    package let route: Int?

    init(
        _ kind: Kind, _ message: String, _ labels: [Label], help: String? = nil, witness: LabelSet? = nil,
        route: Int? = nil
    ) {
        self.kind = kind
        self.message = message
        self.labels = labels
        self.help = help
        self.witness = witness
        self.route = route
    }

    /// What is found; the raw values are the codes of the compiler's checks.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case unreachable = "route-unreachable"
        case contradictsParent = "route-contradicts-parent"
        case shadowed = "route-shadowed"
        case unusedReceiver = "receiver-unused"
        case unheard = "alert-reaches-nobody"
        case foreignReceiver = "alert-reaches-other-tenant"
        case notifiedTwice = "receiver-notified-twice"
        case intervalNotInherited = "interval-not-inherited"
        case crossingInhibition = "inhibition-crosses-tenants"
        case unboundInhibition = "inhibition-without-matchers"
        case idleInhibition = "inhibition-without-effect"
        case unknownLabel = "matcher-on-unknown-label"
        case brokenTemplate = "receiver-template-broken"
        case incomplete = "routes-not-all-analysed"
    }

    /// The finding without the labels at a place, which its reader has no use for.
    ///
    /// - Parameter help: What it says then, where its own speaks of what is left out.
    package func without(_ place: Span, help other: String? = nil) -> RouteFinding {
        let left = labels.filter { $0.span != place }
        return RouteFinding(
            kind, message, left, help: left.count < labels.count ? other ?? help : help, witness: witness, route: route)
    }

    /// The finding at another place than its own.
    package func moved(to place: Span) -> RouteFinding {
        RouteFinding(kind, message, [Label(place)], help: help, witness: witness, route: route)
    }

    /// The finding as a diagnostic; the witness is its first note.
    package func diagnostic(severity: Severity) -> Diagnostic {
        let notes = witness.map { ["an alert that shows it: \($0)"] } ?? []
        return Diagnostic(
            code: kind.rawValue, severity: severity, message: message, labels: labels, notes: notes, help: help)
    }
}
