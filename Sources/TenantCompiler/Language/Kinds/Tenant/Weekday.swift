/// A day of the week.
package enum Weekday: String, Word {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday

    package static let noun = "a day of the week"
}
