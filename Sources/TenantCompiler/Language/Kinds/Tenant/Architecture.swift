/// A processor that images are built for.
package enum Architecture: String, Word {
    case amd64
    case arm64
    case any

    package static let noun = "an architecture"
}
