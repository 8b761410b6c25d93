/// What a pod is part of, so that a job and a workload of one name do not share a selector.
package enum Component: String, Sendable {
    case workload
    case job
}
