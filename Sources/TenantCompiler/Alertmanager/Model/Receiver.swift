/// A name that routes send to, and the ways in which what arrives is told.
package struct Receiver: Sendable, Hashable {
    package let name: String
    package let integrations: [Integration]
}
