extension Risk {
    static let networkOpened = Risk(
        "network-opened", "pods that were kept apart can talk",
        inUnit: { _, shifts in
            shifts.flatMap { shift in shift.opened.map { RiskFinding(shift.object, $0) } }
        })
}
