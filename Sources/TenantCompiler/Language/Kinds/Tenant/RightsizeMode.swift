/// When a VerticalPodAutoscaler puts its recommendation into effect.
package enum RightsizeMode: String, Word {
    case off = "Off"
    case initial = "Initial"
    case recreate = "Recreate"
    case auto = "Auto"
    case inPlaceOrRecreate = "InPlaceOrRecreate"

    package static let noun = "a mode of right-sizing"
}
