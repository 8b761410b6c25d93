/// What a CronJob does when the run before has not ended.
package enum ConcurrencyPolicy: String, Word {
    case allow = "Allow"
    case forbid = "Forbid"
    case replace = "Replace"

    package static let noun = "a concurrency policy"
}
