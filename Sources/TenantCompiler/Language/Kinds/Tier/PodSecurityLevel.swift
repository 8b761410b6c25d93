/// A level of the Pod Security Standards.
package enum PodSecurityLevel: String, Word {
    case privileged
    case baseline
    case restricted

    package static let noun = "a Pod Security level"
}
