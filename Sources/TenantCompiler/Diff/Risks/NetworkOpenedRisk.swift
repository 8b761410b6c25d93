extension Risk {
    static let networkOpened = Risk(
        "network-opened", "pods that were kept apart can talk",
        inUnit: { comparison, memo in
            memo.shifts(in: comparison).flatMap { shift in
                shift.opened.map { RiskFinding(shift.object, $0) }
            }
        })
}
