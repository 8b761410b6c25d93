/// One place in an object, as the API server names it: `spec.containers[0].image`.
package struct FieldPointer: Hashable, Sendable {
    package enum Step: Hashable, Sendable {
        case key(String)
        case index(Int)
    }

    package private(set) var steps: [Step]

    package init(_ keys: [String] = []) { steps = keys.map(Step.key) }

    package func appending(_ keys: String...) -> FieldPointer {
        var pointer = self
        pointer.steps += keys.map(Step.key)
        return pointer
    }

    package func appending(index: Int) -> FieldPointer {
        var pointer = self
        pointer.steps.append(.index(index))
        return pointer
    }

    package func appending(_ other: FieldPointer) -> FieldPointer {
        var pointer = self
        pointer.steps += other.steps
        return pointer
    }
}

extension FieldPointer: CustomStringConvertible {
    package var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .key(let key) where key.utf8.contains(UInt8(ascii: ".")): text += "[\(key)]"
            case .key(let key): text += text.isEmpty ? key : "." + key
            case .index(let index): text += "[\(index)]"
            }
        }
        return text
    }
}
