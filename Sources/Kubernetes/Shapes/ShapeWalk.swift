package import YAML

/// What an API server would refuse of an object for its fields, or pass over in silence; nothing for a kind that is not
/// known in full.
package func shapeProblems(of object: Value, apiVersion: String, kind: String) -> [ShapeProblem] {
    let name = "\(apiVersion)/\(kind)"
    guard ObjectShape.all[name] != nil else { return [] }
    var walk = ShapeWalk()
    walk.check(object, against: .object(name), at: FieldPointer())
    return walk.problems
}

private struct ShapeWalk {
    private(set) var problems: [ShapeProblem] = []

    /// What every object has, be it at the top or in a template.
    private static let ofEveryObject: Set<String> = ["apiVersion", "kind", "metadata", "status"]

    mutating func check(_ value: Value, against shape: FieldShape, at pointer: FieldPointer) {
        // `null` is as good as no field.
        guard value.isGiven else { return }
        switch (shape, value) {
        case (.anything, _), (.text, .string), (.flag, .bool), (.integer, .int), (.integerOrText, .int),
            (.integerOrText, .string), (.number, .int), (.number, .number), (.quantity, .int), (.quantity, .number),
            (.quantity, .string):
            return
        case (.list(let item), .list(let items)):
            for (index, value) in items.enumerated() {
                check(value, against: item, at: pointer.appending(index: index))
            }
        case (.map(let item), .map(let members)):
            for member in members { check(member.value, against: item, at: pointer.appending(member.key)) }
        case (.object(let name), .map(let members)): check(members, of: name, at: pointer)
        default:
            problems.append(
                ShapeProblem(kind: .wrongType(wanted: shape.words, found: value.words), pointer: pointer))
        }
    }

    private mutating func check(_ members: [Member], of name: String, at pointer: FieldPointer) {
        guard let object = ObjectShape.all[name] else { return }
        let isObject = name.contains("/")
        for member in members where !(isObject && Self.ofEveryObject.contains(member.key)) {
            if let shape = object.field(member.key) {
                check(member.value, against: shape, at: pointer.appending(member.key))
            } else {
                let kind = ShapeProblem.Kind.unknownField(member.key, known: object.fields.map(\.name))
                problems.append(ShapeProblem(kind: kind, pointer: pointer))
            }
        }
        let given = Set(members.filter { $0.value.isGiven }.map(\.key))
        for field in object.fields where field.isRequired && !given.contains(field.name) {
            problems.append(ShapeProblem(kind: .missingField(field.name), pointer: pointer))
        }
    }
}

extension Value {
    fileprivate var words: String {
        switch self {
        case .null, .absent: "nothing"
        case .bool(let flag): "`\(flag)`"
        case .int(let number): "the number `\(number)`"
        case .number(let digits): "the number `\(digits)`"
        case .string: "a text"
        case .list: "a list"
        case .map: "a mapping"
        }
    }
}
