internal import YAML

extension Unit {
    /// `spec` of a Job.
    func jobSpec(_ job: JobSpec, _ name: String) -> Value {
        [
            "activeDeadlineSeconds": .int(job.deadline),
            "backoffLimit": .int(job.retries.value ?? 3),
            "template": podTemplate(
                name, .job, job, serviceAccount: job.account.isSet ? name : nil, container: [],
                // A pod that failed stays, and its log with it; the next try is another pod.
                rest: [Member("restartPolicy", "Never")]),
        ]
    }
}
