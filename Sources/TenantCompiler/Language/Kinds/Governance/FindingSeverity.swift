/// How much a finding weighs, as a test of the policies writes it.
package enum FindingSeverity: String, Word {
    case error
    case warning
    case note

    package static let noun = "a severity of findings"
}
