extension PatternParser {
    /// Reads `*`, `+`, `?` and `{n,m}` behind the last part, with the mark of a lazy one.
    mutating func repetitions(of parts: inout [Pattern]) -> Bool {
        while let (least, most) = repetition() {
            guard let last = parts.popLast() else { return false }
            _ = take("?")
            parts.append(.repeated(last, least: least, most: most))
        }
        return true
    }

    private mutating func repetition() -> (least: Int, most: Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        let start = position
        guard take("{"), let least = number() else { return back(to: start) }
        if take("}") { return (least, least) }
        guard take(",") else { return back(to: start) }
        if take("}") { return (least, nil) }
        guard let most = number(), take("}"), most >= least else { return back(to: start) }
        return (least, most)
    }

    /// A brace that begins no repetition stands for itself.
    private mutating func back(to start: Int) -> (least: Int, most: Int?)? {
        position = start
        return nil
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let digit = next, (0x30...0x39).contains(digit), (value ?? 0) <= 1000 {
            value = (value ?? 0) * 10 + Int(digit - 0x30)
            position += 1
        }
        return value
    }
}
