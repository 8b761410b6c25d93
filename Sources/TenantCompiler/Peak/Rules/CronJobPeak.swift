internal import Kubernetes
internal import YAML

extension PeakRule {
    /// Where runs may overlap, as many do as start within the time that one may take; where it may take for ever, two.
    static let cronJob = PeakRule("batch", "CronJob") { item, context in
        guard let resources = item.resources else { return [] }
        let job = item.spec.field("jobTemplate")?.field("spec") ?? .absent
        let overlap = overlappingRuns(of: item.spec, job)
        let kept =
            (item.spec.field("successfulJobsHistoryLimit")?.integer ?? 3)
            + (item.spec.field("failedJobsHistoryLimit")?.integer ?? 1)
        let pods = parallelPods(of: job)
        let words = overlap == 1 ? (pods == 1 ? "pod" : "pods at once") : "pods of \(overlap) runs that may overlap"
        return [
            PeakContribution(
                item, count: overlap * pods, context.amounts(of: resources, item.template), words,
                at: FieldPointer(["spec", "concurrencyPolicy"]),
                field: item.node == nil ? "concurrency" : "spec.concurrencyPolicy"),
            PeakContribution(item, count: kept + overlap, context.objects(count: "count/jobs.batch"), "Jobs"),
        ]
    }

    private static func overlappingRuns(of spec: Value, _ job: Value) -> Int {
        guard ["Allow", nil].contains(spec.field("concurrencyPolicy")?.text) else { return 1 }
        guard let seconds = job.field("activeDeadlineSeconds")?.integer,
            let schedule = spec.field("schedule")?.text.flatMap({ try? CronSchedule.parse($0) })
        else { return 2 }
        let interval = max(schedule.shortestInterval, 1)
        return min(max(1, (seconds + interval - 1) / interval), 1_000)
    }
}
