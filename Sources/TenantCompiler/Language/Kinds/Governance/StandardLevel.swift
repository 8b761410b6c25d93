/// How much a breach of a standard weighs.
package enum StandardLevel: String, Word {
    case mandatory
    case recommended
    case optional

    package static let noun = "a level"
}
