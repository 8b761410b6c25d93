/// The fields of one type of Kubernetes' API: what is refused, or passed over, when an object has others.
///
/// Types are written down in a line each (`ObjectShape.pods`, `.kinds`): the type's name, `=`, and its fields. Behind a
/// field stand `!` where it is required and, behind `:`, what it holds: `b` a flag, `i` a whole number, `n` a number, `q`
/// a quantity, `is` a whole number or a text, `?` anything, a type by its name, and nothing for a text. `*` before that
/// makes it a list, `%` a map with free keys.
struct ObjectShape: Sendable {
    /// Sorted by name.
    let fields: [(name: String, isRequired: Bool, shape: FieldShape)]

    func field(_ name: String) -> FieldShape? { fields.first { $0.name == name }?.shape }

    /// Every type by its name.
    static let all: [String: ObjectShape] = {
        var all: [String: ObjectShape] = [:]
        var name = ""
        var words: [Substring] = []
        func add() {
            guard !name.isEmpty else { return }
            all[name] = ObjectShape(fields: words.map(parse).sorted { $0.name < $1.name })
        }
        // By bytes, since the first raw manifest of a run has all of it read.
        for line in (pods + "\n" + kinds).utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " ")).map { Substring($0) }
            if line.first == UInt8(ascii: " ") {
                words += parts
                continue
            }
            add()
            name = String(parts[0])
            words = Array(parts.dropFirst(2))
        }
        add()
        return all
    }()

    private static func parse(_ word: Substring) -> (name: String, isRequired: Bool, shape: FieldShape) {
        let parts = word.utf8.split(separator: UInt8(ascii: ":"))
        let isRequired = parts[0].last == UInt8(ascii: "!")
        let shape = parts.count > 1 ? FieldShape(Substring(parts[1])) : .text
        return (String(Substring(parts[0].dropLast(isRequired ? 1 : 0))), isRequired, shape)
    }
}
