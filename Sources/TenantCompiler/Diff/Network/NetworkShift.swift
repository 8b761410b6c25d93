/// What the network policies of a namespace let through now and did not before, and the reverse.
package struct NetworkShift: Sendable, Hashable {
    /// The namespace.
    package let object: ObjectIdentity
    /// Lines such as ``from namespace `web` on TCP 8080``.
    package let opened: [String]
    package let closed: [String]
}
