package import Kubernetes
package import YAML

extension Value {
    /// A quantity as the API server would print it back, so that a cluster shows no difference; a string even
    /// where it looks like a number, as resource lists are written.
    package static func quantity(_ quantity: Quantity?) -> Value {
        quantity.map { .string($0.roundedUpToMilli().canonical) } ?? .absent
    }
}
