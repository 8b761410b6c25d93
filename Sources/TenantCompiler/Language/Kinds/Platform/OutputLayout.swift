/// How objects are spread over files.
package enum OutputLayout: String, Word {
    case object
    case tenant

    package static let noun = "a layout"
}
