internal import YAML

extension ConfigurationReader {
    /// What is wrong with a scalar that is not null.
    func scalarFault(_ node: Node, _ type: FieldType) -> String? {
        let text = node.text
        switch type {
        case .boolean:
            if case .boolean = node.plainScalar { return nil }
            return "it is neither true nor false"
        case .integer: return Self.isInteger(node) ? nil : "it is no whole number"
        case .unsigned: return Self.isInteger(node) && !text.hasPrefix("-") ? nil : "it is no whole number from 0 on"
        case .duration: return Milliseconds(text) == nil ? "it is no duration such as 30s, 5m or 1h30m" : nil
        case .positiveDuration:
            guard let duration = Milliseconds(text) else { return "it is no duration such as 30s, 5m or 1h30m" }
            return duration.count == 0 ? "it cannot be zero" : nil
        case .goDuration: return GoDurationText.isValid(text) ? nil : "it is no duration such as 30s or 1h30m"
        case .goDurationOrNumber:
            return GoDurationText.isValid(text) || Self.isInteger(node) ? nil : "it is no duration such as 30s or 1h30m"
        case .url: return URLText.serverFault(text)
        case .secretURL(let since): return text == "<secret>" && version >= since ? nil : URLText.serverFault(text)
        case .looseURL: return URLText.fault(text)
        case .hostPort: return HostPortText.fault(text)
        case .tlsVersion:
            return ["TLS10", "TLS11", "TLS12", "TLS13"].contains(text) ? nil : "TLS10, TLS11, TLS12 and TLS13 are known"
        case .timeZone: return TimeZoneName.fault(text)
        case .weekdays: return TimeText.weekdayFault(text)
        case .daysOfMonth: return TimeText.dayFault(text)
        case .months: return TimeText.monthFault(text)
        case .years: return TimeText.yearFault(text)
        case .labelName: return LabelName.isValid(text, in: version) ? nil : "it is no name of a label"
        case .string, .template, .regularExpression, .matcherText, .any: return nil
        case .list, .solidList, .map, .labelMap, .object: return nil
        }
    }

    /// Whether Go's reader of YAML puts it into 64 bits; it cuts off what is behind a point.
    private static func isInteger(_ node: Node) -> Bool {
        switch node.plainScalar {
        case .integer(let digits): Int64(digits) != nil
        case .float(let digits): Double(digits).map { $0 < 9.3e18 } ?? false
        case .null, .boolean, .string: false
        }
    }
}
