internal import Kubernetes

/// A reference to a container image.
package enum ImageRule: TextRule {
    package static func problem(in text: String) -> TextProblem? {
        do {
            _ = try ImageReference.parse(text)
            return nil
        } catch {
            return TextProblem(error.explanation)
        }
    }

    package static var check: Check { .invalidImage }

    package static var schema: ScalarSchema {
        ScalarSchema("an image reference such as `registry.example.com/app:1.4.2`")
    }
}

package typealias Image = Checked<ImageRule>
