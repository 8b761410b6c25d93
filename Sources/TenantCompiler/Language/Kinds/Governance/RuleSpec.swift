package import Kubernetes
package import LabelMatching

/// One thing that a standard checks: a type, and the parameters that the type takes.
package struct RuleSpec: Spec {
    package var type = Layered<RuleType>()
    package var message = Layered<String>()
    package var field = Layered<RuleSubject>()
    package var pattern = Layered<RegularExpression>()
    package var metricType = Layered<MetricType>()
    package var suffix = Layered<String>()
    package var labels = Items<Layered<PrometheusLabel>>()
    package var annotations = Items<Layered<PrometheusLabel>>()
    package var defaults = Keyed<KeyOf<PrometheusLabelRule>, Layered<ScalarLiteral>>()
    package var severities = Items<Layered<String>>()
    package var minLength = Layered<Int>()
    package var maximum = Layered<Quantity>()
    package var values = Items<Layered<ScalarLiteral>>()
    package var fields = Items<Layered<String>>()
    package var units = Items<Layered<BaseUnit>>()

    package init() {}

    package static let title = "rule"

    package static let fields: [Field<RuleSpec>] = [
        Field("type", \.type, required: true, "What is checked, and so which parameters there are", example: "regex"),
        Field(
            "message", \.message, required: true, "What a breach is told as", example: "\"Metric names are lower case\""
        ),
        Field(
            "field", \.field,
            "What is looked at; of `regex`, `allowedValues` and `maximum`. One of \(listed(RuleSubject.forms)); `maximum` takes the last two",
            example: "metric.name"),
        Field(
            "pattern", \.pattern, "An RE2 expression that must match some part; of `regex`",
            example: "\"^[a-z][a-z0-9_]*[a-z0-9]$\""),
        Field(
            "metricType", \.metricType,
            "The metrics that must, or must not, have the suffix; of `suffix` and `forbiddenSuffix`",
            example: "counter"),
        Field(
            "suffix", \.suffix, "What their names end in, or do not; of `suffix` and `forbiddenSuffix`",
            example: "_total"),
        Field(
            "labels", \.labels, "Labels that every metric must have; of `requiredLabels`",
            example: "[service, environment, version]"),
        Field(
            "annotations", \.annotations, "Annotations that every alert must have; of `requiredAnnotations`",
            example: "[summary, description, runbook_url]"),
        Field(
            "defaults", \.defaults,
            "What `tenantc fix` writes where one of `labels` (a number of values) or `annotations` (a text) is missing; of `requiredLabels` and `requiredAnnotations`",
            default: "none", example: "{ runbook_url: https://runbooks.company.com }"),
        Field(
            "severities", \.severities, "The severities that alerts may have; of `severity`",
            example: "[critical, warning, info]"),
        Field("minLength", \.minLength, "Fewest characters of a dashboard's title; of `title`", example: "10"),
        Field(
            "maximum", \.maximum,
            "The most: of values of any one label for `cardinality`, of a number or quantity for `maximum`",
            example: "1000"),
        Field("values", \.values, "What a field may be; of `allowedValues`", example: "[ClusterIP, NodePort]"),
        Field(
            "fields", \.fields,
            "Keys of panels for `panels`; for `requiredFields` and `forbiddenFields` what must or must not be there, each as `manifest:<Kind>.<path>` or `tenant.<field>`",
            example: "[title, unit]"),
        Field(
            "units", \.units, "The base units that metrics are measured in; of `baseUnits`", example: "[seconds, bytes]"
        ),
    ]

    private static let parameters = ParameterTable(
        taken: ["requiredLabels": ["defaults"], "requiredAnnotations": ["defaults"]],
        required: [
            "regex": ["field", "pattern"], "suffix": ["metricType", "suffix"], "requiredLabels": ["labels"],
            "cardinality": ["maximum"], "requiredAnnotations": ["annotations"], "severity": ["severities"],
            "title": ["minLength"], "panels": ["fields"], "allowedValues": ["field", "values"],
            "maximum": ["field", "maximum"], "requiredFields": ["fields"], "forbiddenFields": ["fields"],
            "forbiddenSuffix": ["metricType", "suffix"], "baseUnits": ["units"],
        ])

    package static var hasRequirements: Bool { true }

    package func checkRequired(_ place: Place, _ reader: inout Reader) {
        checkFields(place, &reader)
        if let message = message.value, let span = self.message.span, message.allSatisfy(\.isWhitespace) {
            reader.report(
                .missingField, "\(place.name) has a blank `message`", at: span, label: "says nothing",
                help: "write what a breach is told as")
        }
        guard let type = type.value else { return }
        Self.parameters.check(self, of: type.rawValue, place, &reader)
    }

    /// The texts of `defaults` by name.
    var writtenDefaults: [String: String] {
        Dictionary(defaults.items.compactMap { item in item.value.value.map { (item.key, $0.text) } }) { first, _ in
            first
        }
    }
}
