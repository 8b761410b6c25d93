package import Diagnostics
package import YAML

extension Unit {
    /// `metadata` of an object in the tenant's namespace.
    package func metadata(name: String) -> Value {
        ["name": .string(name), "namespace": .string(namespace), "labels": labelValues]
    }

    /// An object in the tenant's namespace, made because of the tenant's document or of a place in it.
    package func object(
        _ apiVersion: String, _ kind: String, _ name: String, _ value: Value, source: Span? = nil
    ) -> Manifest {
        Manifest(
            apiVersion: apiVersion, kind: kind, name: name, namespace: namespace, value: value,
            source: source ?? tenant.document.nameSpan)
    }
}
