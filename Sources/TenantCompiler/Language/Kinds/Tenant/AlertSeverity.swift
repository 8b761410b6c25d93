/// How urgent an alert is.
package enum AlertSeverity: String, Word {
    case critical
    case warning
    case info

    package static let noun = "a severity"
}
