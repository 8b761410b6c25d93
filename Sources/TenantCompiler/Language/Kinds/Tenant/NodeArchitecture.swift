/// A processor that nodes have.
package enum NodeArchitecture: String, Word {
    case amd64
    case arm64

    package static let noun = "an architecture of nodes"
}
