/// What an exemption met in one tenant and environment.
package struct ExemptionUse: Sendable {
    package let exemption: String
    /// Whether it covers a breach.
    package var coversBreach = false
    /// For each of its subjects, whether there is such a thing.
    package var foundSubjects: [Bool]
    /// For each of its subjects, whether a breach of it is covered.
    package var usedSubjects: [Bool]
}
