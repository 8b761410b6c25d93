/// How much an amount has grown or shrunk.
enum Growth {
    /// `×2` from double on where that is short to say, else a percentage such as `+50%` or `−25%`; null where there
    /// is nothing to relate to.
    static func text(from old: Int128, to new: Int128) -> String? {
        guard old > 0, new >= 0, old != new, new < Int128.max / 1_000 else { return nil }
        if new >= old * 2 {
            let tenths = (new * 10 + old / 2) / old
            return tenths % 10 == 0 ? "×\(tenths / 10)" : "×\(tenths / 10).\(tenths % 10)"
        }
        let difference = new > old ? new - old : old - new
        let percent = (difference * 100 + old / 2) / old
        let sign = new > old ? "+" : "−"
        if percent == 0 { return "\(sign)<1%" }
        // Not nothing, though it rounds to it.
        if percent == 100, new > 0, new < old { return "−>99%" }
        return "\(sign)\(percent)%"
    }
}
