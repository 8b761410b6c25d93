/// A capability of Linux that Pod Security's `baseline` lets a container have.
package enum Capability: String, Word {
    case auditWrite = "AUDIT_WRITE"
    case chown = "CHOWN"
    case dacOverride = "DAC_OVERRIDE"
    case fileOwner = "FOWNER"
    case fileSetID = "FSETID"
    case kill = "KILL"
    case makeNode = "MKNOD"
    case bindService = "NET_BIND_SERVICE"
    case setFileCapabilities = "SETFCAP"
    case setGroup = "SETGID"
    case setProcessCapabilities = "SETPCAP"
    case setUser = "SETUID"
    case changeRoot = "SYS_CHROOT"

    package static let noun = "a capability that may be kept"
}
