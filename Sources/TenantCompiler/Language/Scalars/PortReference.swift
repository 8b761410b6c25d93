internal import Kubernetes
package import YAML

/// A port by its number or by its name.
package enum PortReference: ScalarValue, Hashable {
    case number(Int)
    case name(String)

    package static func read(_ node: Node, _ reader: inout Reader) -> PortReference? {
        let text = node.text
        if node.style == .plain, let number = Int(text) {
            if (1...65_535).contains(number) { return .number(number) }
            reader.report(.invalidPort, "`\(text)` is no port", at: node.span, help: "write a number from 1 to 65535")
            return nil
        }
        guard let problem = PortName.problem(in: text) else { return .name(text) }
        reader.report(
            .invalidPort, "`\(text)` is no name of a port", at: node.span, label: problem.message,
            help: "write the name that `ports` gives it, or its number")
        return nil
    }

    package static var schema: ScalarSchema { ScalarSchema("a port's name or number", json: .stringOrNumber) }

    package var display: String {
        switch self {
        case .number(let number): String(number)
        case .name(let name): name
        }
    }
}
