/// What a rule of a standard checks.
package enum RuleType: String, Word {
    /// A name or a text matches an expression.
    case regex
    /// Names of one type of metric end alike.
    case suffix
    /// Names of one type of metric do not end in what another type's do.
    case forbiddenSuffix
    /// Metrics are in base units, named at the end.
    case baseUnits
    /// Metrics have labels.
    case requiredLabels
    /// No label of a metric has many values.
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
    /// Sources hold no secrets.
    case literalSecrets

    package static let noun = "a type of rule"
}
