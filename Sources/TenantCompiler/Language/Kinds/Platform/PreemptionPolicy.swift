/// What pods do that find no room.
package enum PreemptionPolicy: String, Word {
    case preemptLowerPriority = "PreemptLowerPriority"
    case never = "Never"

    package static let noun = "a preemption policy"
}
