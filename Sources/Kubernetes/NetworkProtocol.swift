/// A transport protocol that Services and network policies know.
package enum NetworkProtocol: String, CaseIterable, Sendable {
    case tcp = "TCP"
    case udp = "UDP"
    case sctp = "SCTP"
}
