/// How a probe asks.
package enum HTTPScheme: String, Word {
    case http = "HTTP"
    case https = "HTTPS"

    package static let noun = "a scheme"
}
