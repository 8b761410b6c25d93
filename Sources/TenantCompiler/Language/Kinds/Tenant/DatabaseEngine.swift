/// A kind of database.
package enum DatabaseEngine: String, Word {
    case postgres
    case redis

    package static let noun = "an engine"
}
