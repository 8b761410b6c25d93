/// When somebody is told, and who: the alert itself, then each level of the escalation.
struct RouteStep {
    /// `at once`, or how long the alert has fired.
    let time: String
    let delivery: Delivery
}

extension AlertRoute {
    /// Every delivery, in the order of time.
    var steps: [RouteStep] {
        deliveries.map { RouteStep(time: "at once", delivery: $0) }
            + levels.flatMap { level in
                level.deliveries.map {
                    RouteStep(time: "level \(level.number), after \(level.after.display)", delivery: $0)
                }
            }
    }

    /// How long all of them wait; null where they wait differently.
    var commonWaits: String? {
        let waits = Set(steps.map(\.delivery.waits))
        return waits.count == 1 ? waits.first : nil
    }
}
