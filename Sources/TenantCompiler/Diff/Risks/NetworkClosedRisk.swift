extension Risk {
    static let networkClosed = Risk(
        "network-closed", "what talked before is cut off",
        inUnit: { comparison, memo in
            memo.shifts(in: comparison).flatMap { shift in
                shift.closed.map { RiskFinding(shift.object, $0) }
            }
        })
}
