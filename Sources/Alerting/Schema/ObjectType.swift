/// The keys of a mapping, and what is demanded of them together.
final class ObjectType: Sendable {
    let name: String
    let fields: [Field]
    let check: @Sendable (ObjectView) -> [Fault]

    /// A key, and the releases that know it.
    struct Field: Sendable {
        let name: String
        let type: FieldType
        let since: AlertmanagerVersion

        init(_ name: String, _ type: FieldType, since minor: Int = 0) {
            self.name = name
            self.type = type
            since = AlertmanagerVersion(0, minor)
        }
    }

    /// What is wrong with a mapping, at one of its keys or at the whole.
    struct Fault: Sendable {
        let message: String
        var key: String?
    }

    init(_ name: String, _ fields: [Field], check: @escaping @Sendable (ObjectView) -> [Fault] = { _ in [] }) {
        self.name = name
        self.fields = fields
        self.check = check
    }

    func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}

extension [ObjectType.Field] {
    static func strings(_ names: String...) -> [ObjectType.Field] { names.map { ObjectType.Field($0, .string) } }

    static func templates(_ names: String...) -> [ObjectType.Field] { names.map { ObjectType.Field($0, .template) } }
}
