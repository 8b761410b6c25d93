/// Times and ranges as time intervals write them.
enum TimeText {
    /// Minutes since midnight of `HH:MM`; `24:00` is the day's end.
    static func minute(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
        let digits = [bytes[0], bytes[1], bytes[3], bytes[4]].map { Int($0) - 0x30 }
        guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
        let hour = digits[0] * 10 + digits[1]
        let minute = digits[2] * 10 + digits[3]
        guard hour < 24 && minute < 60 || hour == 24 && minute == 0 else { return nil }
        return hour * 60 + minute
    }

    private static let weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    private static let monthNames = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// What is wrong with a range of weekdays.
    static func weekdayFault(_ text: String) -> String? {
        fault(text, of: "weekday") {
            weekdays.firstIndex(of: $0)
        } check: { first, last in
            first > last ? "the week begins on Sunday, so that the range ends before it begins" : nil
        }
    }

    static func monthFault(_ text: String) -> String? {
        fault(text, of: "month") {
            monthNames.firstIndex(of: $0).map { $0 + 1 } ?? Int($0)
        } check: { first, last in
            first > last ? "the range ends before it begins" : nil
        }
    }

    static func yearFault(_ text: String) -> String? {
        fault(text, of: "year") {
            Int($0)
        } check: { first, last in
            first > last ? "the range ends before it begins" : nil
        }
    }

    /// Days count from 1, or from the month's end as negative numbers.
    static func dayFault(_ text: String) -> String? {
        fault(text, of: "day of a month") {
            Int($0)
        } check: { first, last in
            if first == 0 || last == 0 || abs(first) > 31 || abs(last) > 31 {
                return "a month has days 1 to 31 and -31 to -1"
            }
            if first < 0, last > 0 { return "a range that begins with a negative day has to end with one" }
            // February is the shortest month that a range has to hold in.
            let begin = first < 0 ? 28 + first : first
            let end = last < 0 ? 28 + last : last
            return begin > end ? "the range ends before it begins" : nil
        }
    }

    private static func fault(
        _ text: String, of what: String, value: (String) -> Int?, check: (Int, Int) -> String?
    ) -> String? {
        let parts = text.lowercased().split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2 else { return "a range has two ends" }
        let values = parts.map(value)
        for (part, value) in zip(parts, values) where value == nil { return "`\(part)` is no \(what)" }
        guard let first = values.first ?? nil, let last = values.last ?? nil else { return "it is no \(what)" }
        return check(first, last)
    }
}
