/// A unit of Grafana, by the name that its dashboards give it.
enum GrafanaUnit: Sendable, Hashable {
    case bytes
    case bytesPerSecond
    case cores
    case count
    /// Of a currency by its ISO 4217 code.
    case money(String)
    /// A share of one.
    case percent
    case requestsPerSecond
    case seconds
    /// How many times as much.
    case times

    var name: String {
        switch self {
        case .bytes: "bytes"
        case .bytesPerSecond: "Bps"
        case .cores: "suffix:cores"
        case .count: "short"
        case .money(let code): Self.currencies.contains(code) ? "currency\(code)" : "currency:\(code)"
        case .percent: "percentunit"
        case .requestsPerSecond: "reqps"
        case .seconds: "s"
        case .times: "suffix:×"
        }
    }

    /// The currencies that Grafana knows by name.
    private static let currencies: Set<String> = [
        "USD", "GBP", "EUR", "JPY", "RUB", "UAH", "BRL", "DKK", "ISK", "NOK", "SEK", "CZK", "CHF", "PLN", "BTC",
        "ZAR", "INR", "KRW", "IDR", "PHP", "VND", "TRY", "MYR", "XPF", "BGN",
    ]
}
