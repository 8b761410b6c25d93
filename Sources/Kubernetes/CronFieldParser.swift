/// Reads one field of a schedule: ranges with steps, joined by commas.
struct CronFieldParser {
    let text: String
    let field: CronSchedule.Field
    /// UTF-8 offset of the item being read.
    var offset: Int

    init(text: String, field: CronSchedule.Field, offset: Int) {
        self.text = text
        self.field = field
        self.offset = offset
    }

    mutating func parse(_ part: Substring) throws(CronScheduleError) -> CronSchedule.Values {
        var bits: UInt64 = 0
        var isStar = false
        for item in part.split(separator: ",", omittingEmptySubsequences: false) {
            let (itemBits, itemIsStar) = try parse(item: item)
            bits |= itemBits
            isStar = isStar || itemIsStar
            offset += item.utf8.count + 1
        }
        return CronSchedule.Values(bits: bits, isStar: isStar)
    }

    private func parse(item: Substring) throws(CronScheduleError) -> (bits: UInt64, isStar: Bool) {
        if item.isEmpty { throw failure("the \(field.rawValue) has an empty item in its list") }
        let slashed = item.split(separator: "/", omittingEmptySubsequences: false)
        if slashed.count > 2 { throw failure("the \(field.rawValue) `\(shown(item))` has more than one `/`") }
        let ends = slashed[0].split(separator: "-", omittingEmptySubsequences: false)
        if ends.count > 2 { throw failure("the \(field.rawValue) `\(shown(item))` has more than one `-`") }
        let isWild = ends[0] == "*" || ends[0] == "?"
        if isWild, ends.count > 1 {
            throw failure("the \(field.rawValue) `\(shown(item))` joins `\(ends[0])` and a range")
        }
        var low = field.range.lowerBound
        var high = field.range.upperBound
        if !isWild {
            low = try number(ends[0], at: 0)
            if ends.count > 1 {
                high = try number(ends[1], at: ends[0].utf8.count + 1)
            } else if slashed.count == 1 {
                high = low
            }
        }
        if low > high { throw failure("the \(field.rawValue) `\(shown(item))` ends before it begins") }
        var step = 1
        if slashed.count > 1 {
            guard let parsed = ASCII.number(slashed[1], limit: 1_000_000), parsed > 0 else {
                throw failure(
                    "the step of the \(field.rawValue) `\(shown(item))` is no positive number",
                    at: slashed[0].utf8.count + 1)
            }
            step = parsed
        }
        let bits = stride(from: low, through: high, by: step).reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
        return (bits, isWild && step == 1)
    }

    private func number(_ word: Substring, at distance: Int) throws(CronScheduleError) -> Int {
        if let index = field.names.firstIndex(of: ASCII.lowercased(word)) { return field.range.lowerBound + index }
        if let number = ASCII.number(word, limit: 1_000_000), field.range.contains(number) { return number }
        let names =
            field.names.isEmpty
            ? "" : " or \(field.names[0].uppercased())-\(field.names[field.names.count - 1].uppercased())"
        let range = "\(field.range.lowerBound)-\(field.range.upperBound)"
        throw failure(
            "`\(shown(word))` is no \(field.rawValue); it is \(range)\(names)", at: distance, suggestion: sunday(word))
    }

    /// Seven is Sunday elsewhere.
    private func sunday(_ word: Substring) -> String? { field == .dayOfWeek && word == "7" ? "0" : nil }

    private func shown(_ part: Substring) -> String { ASCII.shortened(String(part)) }

    private func failure(_ explanation: String, at distance: Int = 0, suggestion: String? = nil) -> CronScheduleError {
        CronScheduleError(
            text: text, field: field, offset: offset + distance, explanation: explanation, suggestion: suggestion)
    }
}
