/// How many runs of a scheduled job stay to be looked at.
package struct JobHistorySpec: Spec {
    package var succeeded = Layered<Int>(3)
    package var failed = Layered<Int>(1)

    package init() {}

    package static let title = "history"

    package static let fields: [Field<JobHistorySpec>] = [
        Field(
            "succeeded", \.succeeded, "Runs that succeeded", default: "3", emits: "`successfulJobsHistoryLimit`"),
        Field("failed", \.failed, "Runs that failed", default: "1", emits: "`failedJobsHistoryLimit`"),
    ]
}
