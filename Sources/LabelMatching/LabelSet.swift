/// The labels of an alert or a series, sorted by name; a label that is not there has the empty value.
package struct LabelSet: Sendable, Hashable, CustomStringConvertible {
    /// One label and its value, which is not empty.
    package struct Pair: Sendable, Hashable {
        package let name: String
        package let value: String
    }

    package private(set) var pairs: [Pair] = []

    package init() {}

    /// Of two values of one name the later holds.
    package init(_ labels: [(String, String)]) {
        for (name, value) in labels { self[name] = value }
    }

    package subscript(name: String) -> String {
        get { pairs.first { $0.name == name }?.value ?? "" }
        set {
            let index = pairs.firstIndex { !$0.name.precedesByBytes(name) } ?? pairs.count
            if index < pairs.count, pairs[index].name == name { pairs.remove(at: index) }
            if !newValue.isEmpty { pairs.insert(Pair(name: name, value: newValue), at: index) }
        }
    }

    /// As Prometheus writes them: `{job="x", tenant="acme"}`.
    package var description: String {
        "{" + pairs.map { "\($0.name)=\(LabelCondition.quoted($0.value))" }.joined(separator: ", ") + "}"
    }
}
