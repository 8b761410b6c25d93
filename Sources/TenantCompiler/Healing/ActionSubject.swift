/// What an event has to be about for an action of Robusta: the class of its first parameter.
///
/// Robusta compares it with what each trigger gives when it loads its playbooks, and where one does not fit it loads
/// none of them.
package enum ActionSubject: String, Sendable {
    case anything
    case object
    case pod
    case job
    case node
    case deployment
    case daemonSet
    case autoscaler
    case alert
    /// A change of an object, which Kubernetes tells of and no alert does.
    case change
    case deploymentChange
    case autoscalerChange
    case eventChange
    case schedule

    /// With its article.
    var words: String {
        switch self {
        case .anything: "anything"
        case .object: "an object of Kubernetes"
        case .pod: "a pod"
        case .job: "a job"
        case .node: "a node"
        case .deployment: "a Deployment"
        case .daemonSet: "a DaemonSet"
        case .autoscaler: "an autoscaler"
        case .alert: "an alert"
        case .change: "a change of an object"
        case .deploymentChange: "a change of a Deployment"
        case .autoscalerChange: "a change of an autoscaler"
        case .eventChange: "an event of Kubernetes"
        case .schedule: "a schedule"
        }
    }
}

extension HealingTrigger {
    /// What its events are about.
    var subjects: Set<ActionSubject> {
        switch self {
        case .podCrashLoop, .podOOMKilled, .imagePullBackOff: [.anything, .object, .pod, .change]
        case .jobFailure: [.anything, .object, .job, .change]
        case .prometheusAlert:
            [.anything, .object, .pod, .job, .node, .deployment, .daemonSet, .autoscaler, .alert]
        }
    }

    /// As Robusta calls it.
    var robustaName: String {
        switch self {
        case .podCrashLoop: "on_pod_crash_loop"
        case .podOOMKilled: "on_pod_oom_killed"
        case .imagePullBackOff: "on_image_pull_backoff"
        case .jobFailure: "on_job_failure"
        case .prometheusAlert: "on_prometheus_alert"
        }
    }
}
