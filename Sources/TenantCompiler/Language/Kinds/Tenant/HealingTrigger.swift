/// What sets a playbook off.
package enum HealingTrigger: String, Word {
    case podCrashLoop = "PodCrashLoop"
    case podOOMKilled = "PodOOMKilled"
    case imagePullBackOff = "ImagePullBackOff"
    case jobFailure = "JobFailure"
    case prometheusAlert = "PrometheusAlert"

    package static let noun = "a trigger"
}
