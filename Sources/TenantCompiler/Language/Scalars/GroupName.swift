/// A group of the identity provider, as a RoleBinding's subject and as part of its name.
package enum GroupNameRule: TextRule {
    /// What is left of an RBAC name's 253 characters behind its prefix, with room to spare.
    private static let longest = 200

    package static func problem(in text: String) -> TextProblem? {
        guard !text.isEmpty else { return TextProblem("it is empty, so the binding would have no subject") }
        guard text.utf8.count <= longest else { return TextProblem("it is longer than \(longest) bytes") }
        let isPrintable = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        guard isPrintable else { return TextProblem("it holds a control character") }
        guard !text.hasPrefix("system:") else {
            return TextProblem(
                "groups that begin with `system:` are Kubernetes' own, such as everybody who is logged in")
        }
        return nil
    }

    package static var check: Check { .invalidName }

    package static var schema: ScalarSchema { ScalarSchema("a group of the identity provider") }
}

package typealias GroupName = Checked<GroupNameRule>
