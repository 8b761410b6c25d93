/// What a rule of a standard checks.
package enum RuleType: String, Word {
    /// A name matches an expression.
    case regex
    /// Names of one type of metric end alike.
    case suffix
    /// Metrics have labels.
    case requiredLabels
    /// Metrics have few series.
    case cardinality
    /// Alerts have annotations.
    case requiredAnnotations
    /// Alerts have known severities.
    case severity
    /// Dashboards have telling titles.
    case title
    /// Panels of dashboards have keys.
    case panels
    /// A field of manifests is one of a few values.
    case allowedValues
    /// A field of manifests is not above a number or quantity.
    case maximum
    /// Manifests have fields.
    case requiredFields
    /// Manifests lack fields.
    case forbiddenFields

    package static let noun = "a type of rule"
}
