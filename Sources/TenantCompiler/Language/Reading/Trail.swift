/// How one final value came to be: every layer that set it, the winner first.
package struct Trail: Sendable {
    package var path: FieldPath
    package var steps: [Step]

    package struct Step: Sendable {
        /// As it would be written; null where the layer removed the value.
        package var value: String?
        package var origin: Origin
    }
}
