/// An operator between two vectors, with the labels of both.
struct JudgedMatch: Sendable {
    let node: Binary
    let left: LabelSet
    let right: LabelSet
}
