package import YAML

/// An object before and after; one of the two may be missing.
package struct ObjectPair: Sendable {
    package let identity: ObjectIdentity
    package let old: Value?
    package let new: Value?

    package init(_ identity: ObjectIdentity, old: Value?, new: Value?) {
        self.identity = identity
        self.old = old
        self.new = new
    }
}
