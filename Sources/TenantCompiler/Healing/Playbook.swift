internal import YAML

/// A playbook as Robusta reads it, with the file that it comes from. Positions are no part of it.
package struct Playbook: Sendable, Hashable {
    /// Of the file that says it, and where in it, in words.
    let source: String
    let name: String
    /// The trigger's name and what it is given.
    let trigger: Member
    let actions: [Value]

    var value: Value {
        ["name": .string(name), "triggers": [.map([trigger])], "actions": .list(actions)]
    }
}

extension PlaybookActionSpec {
    /// The action with its parameters, by name; a parameter that does not fit is reported by a check.
    var value: Value {
        let written = self.name.value?.text ?? ""
        let action = RobustaAction.named(written)
        let known = action?.parameters ?? []
        let parameters = with.items.compactMap { item -> Member? in
            guard let literal = item.value.value else { return nil }
            let parameter = known.first { $0.name == item.key }
            return Member(item.key, parameter?.value(of: literal) ?? literal.value)
        }
        return .map([Member(action?.name ?? written, .map(parameters))])
    }
}

extension ScalarLiteral {
    /// The same as it was written.
    fileprivate var value: Value {
        switch meaning {
        case .boolean(let isOn): .bool(isOn)
        case .integer: Int(text).map(Value.int) ?? .string(text)
        case .null: .null
        case .string, .float: .string(text)
        }
    }
}
