extension PeakRule {
    static let alertmanager = PeakRule("monitoring.coreos.com", "Alertmanager") { item, context in
        operatedPods(of: item, sets: 1, container: "alertmanager", context)
            + [
                PeakContribution(
                    item, count: 3, context.objects("secrets", count: "count/secrets"), "Secrets of its configuration")
            ]
    }
}
