/// Where an object is not as Kubernetes' API has it.
package struct ShapeProblem: Sendable {
    package enum Kind: Sendable {
        /// A key that the mapping does not have; the ones that it has.
        case unknownField(String, known: [String])
        case missingField(String)
        /// What is wanted there, and what is there.
        case wrongType(wanted: String, found: String)
    }

    package let kind: Kind
    /// The mapping, or the field of the wrong type.
    package let pointer: FieldPointer
}
