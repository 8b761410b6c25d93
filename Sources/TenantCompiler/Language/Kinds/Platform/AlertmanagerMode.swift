/// How the routing tree reaches Alertmanager.
package enum AlertmanagerMode: String, Word {
    /// The whole tree in one file.
    case central
    /// The platform's part in a file, and an AlertmanagerConfig for each tenant.
    case perTenant

    package static let noun = "a way to configure Alertmanager"
}
