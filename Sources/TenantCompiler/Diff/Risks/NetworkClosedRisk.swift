extension Risk {
    static let networkClosed = Risk(
        "network-closed", "what talked before is cut off",
        inUnit: { _, shifts in
            shifts.flatMap { shift in shift.closed.map { RiskFinding(shift.object, $0) } }
        })
}
