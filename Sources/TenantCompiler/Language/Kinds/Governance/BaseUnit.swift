/// A unit that metrics are measured in, so that no reader has to convert.
package enum BaseUnit: String, Word {
    case seconds
    case bytes
    case ratio
    case celsius
    case meters
    case volts
    case amperes
    case joules
    case grams

    package static let noun = "a base unit"

    static let all = allCases

    /// Words for other units of the same quantity.
    var others: [String] {
        switch self {
        case .seconds:
            [
                "milliseconds", "millis", "ms", "msec", "microseconds", "micros", "us", "usec", "nanoseconds", "nanos",
                "ns", "sec", "secs", "minutes", "mins", "hours", "days",
            ]
        case .bytes:
            [
                "kilobytes", "kb", "kib", "kibibytes", "megabytes", "mb", "mib", "mebibytes", "gigabytes", "gb", "gib",
                "gibibytes", "bits", "kilobits", "megabits",
            ]
        case .ratio: ["percent", "percentage", "pct", "permille"]
        case .celsius: ["fahrenheit", "kelvin"]
        case .meters: ["millimeters", "centimeters", "kilometers", "mm", "cm", "km"]
        case .volts: ["millivolts", "kilovolts", "mv", "kv"]
        case .amperes: ["milliamperes", "ma"]
        case .joules: ["kilojoules", "kwh", "calories"]
        case .grams: ["kilograms", "kg", "milligrams", "mg"]
        }
    }
}
