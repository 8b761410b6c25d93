/// One frame of a dashboard.
struct Panel: Sendable {
    let title: String
    /// What the reader learns, and what to do where it is red.
    let description: String
    let kind: Kind
    let unit: GrafanaUnit
    /// By rising value; below the first all is well.
    var thresholds: [Threshold] = []
    let targets: [Target]

    init(
        _ title: String, _ description: String, _ kind: Kind = .timeSeries, _ unit: GrafanaUnit,
        thresholds: [Threshold] = [], _ targets: [Target]
    ) {
        self.title = title
        self.description = description
        self.kind = kind
        self.unit = unit
        self.thresholds = thresholds
        self.targets = targets
    }

    enum Kind: String, Sendable {
        case timeSeries = "timeseries"
        /// The last value, large.
        case stat
        case table
    }

    /// From which value on a panel changes its colour.
    struct Threshold: Sendable {
        /// In the panel's unit, as JSON writes a number.
        let value: String
        let colour: Colour

        /// Colours mean the same everywhere: red is an error, yellow a warning, green is good.
        enum Colour: String, Sendable {
            case green
            case yellow
            case red
        }
    }

    /// A query with the name of its series.
    struct Target: Sendable {
        let expr: String
        let legend: String

        init(_ expr: String, _ legend: String) {
            self.expr = expr
            self.legend = legend
        }
    }
}

extension Panel.Threshold {
    static func yellow(_ value: String) -> Self { Self(value: value, colour: .yellow) }
    static func red(_ value: String) -> Self { Self(value: value, colour: .red) }
    static func green(_ value: String) -> Self { Self(value: value, colour: .green) }
}
