internal import YAML

extension Emitter {
    static let cronJob = Emitter("CronJob <job>", "For each job with a `schedule`") { unit in
        guard unit.lifecycle != .retired else { return [] }
        return unit.spec.jobs.items.compactMap { item in
            let job = item.element
            guard let schedule = job.schedule.value?.text else { return nil }
            return unit.object(
                "batch/v1", "CronJob", item.name,
                [
                    "apiVersion": "batch/v1",
                    "kind": "CronJob",
                    "metadata": unit.metadata(name: item.name, of: item.name, .job),
                    "spec": [
                        "schedule": .string(schedule),
                        // Else it would be the zone that the cluster's controllers run in.
                        "timeZone": "Etc/UTC",
                        "concurrencyPolicy": .string((job.concurrency.value ?? .forbid).rawValue),
                        // Without an end, a hundred missed runs would stop the schedule for good.
                        "startingDeadlineSeconds": .seconds(job.startWithin.value, or: 3_600),
                        "successfulJobsHistoryLimit": .int(job.history.succeeded.value ?? 3),
                        "failedJobsHistoryLimit": .int(job.history.failed.value ?? 1),
                        "jobTemplate": [
                            "metadata": ["labels": unit.podLabels(item.name, .job)],
                            "spec": unit.jobSpec(job, item.name),
                        ],
                    ],
                ], source: item.nameSpan)
        }
    }
}
