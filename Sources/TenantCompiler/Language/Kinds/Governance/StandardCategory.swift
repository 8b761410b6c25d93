/// What a standard is about.
package enum StandardCategory: String, Word {
    case metrics
    case labels
    case alerting
    case dashboards
    case manifests
    case tenancy

    package static let noun = "a category of standards"
}
