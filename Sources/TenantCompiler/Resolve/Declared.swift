/// A document with its `spec` read.
package struct Declared<Body: Spec>: Sendable {
    package let document: Document
    package let spec: Body

    package var name: String { document.name }
}
