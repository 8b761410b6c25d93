/// What a pod is part of, so that pods of one name that do different things do not share a selector.
package enum Component: String, Sendable {
    case workload
    case job
    case collector
}
