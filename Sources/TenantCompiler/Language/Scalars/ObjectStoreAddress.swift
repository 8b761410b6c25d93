/// A place in an object store: the store's scheme, a bucket and a path.
package enum ObjectStoreRule: TextRule {
    private static let schemes = ["s3://", "gs://", "https://"]

    package static func problem(in text: String) -> TextProblem? {
        guard let scheme = schemes.first(where: text.hasPrefix) else {
            return TextProblem("it begins with none of \(schemes.map { "`\($0)`" }.joined(separator: ", "))")
        }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            return TextProblem("it holds a blank or a control character")
        }
        let bucket = text.dropFirst(scheme.count).prefix { $0 != "/" }
        guard !bucket.isEmpty else { return TextProblem("it names no bucket") }
        return bucket.contains("@") ? TextProblem("it holds a user or a password") : nil
    }

    package static var check: Check { .invalidURL }

    package static var schema: ScalarSchema {
        ScalarSchema("a place in an object store such as `s3://backups/acme`", pattern: "^(s3|gs|https)://[^ @]+$")
    }
}

package typealias ObjectStoreAddress = Checked<ObjectStoreRule>
