/// Whose labels, or annotations, a template reads.
package enum TemplateLabels: Sendable, Hashable {
    /// `$labels`: those of the alert's own series.
    case alert
    /// `$externalLabels`: those that Prometheus itself gives.
    case external
    /// Those of a result of a query, by its index among the template's queries where that is known.
    case query(Int?)
    /// Of a notification: `.GroupLabels`, `.CommonLabels`, `.CommonAnnotations`, `.RouteLabels`.
    case group, common, commonAnnotations, route
    /// Of one alert of a notification: `.Labels`, `.Annotations`.
    case notified, notifiedAnnotations

    /// Whether it has the methods of Alertmanager's `KV`.
    var hasMethods: Bool {
        switch self {
        case .alert, .external, .query: false
        default: true
        }
    }
}
