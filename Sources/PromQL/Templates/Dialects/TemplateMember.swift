/// What stands behind a dot.
enum TemplateMember {
    case value(TemplateType)
    /// Texts to which no type is known: a method of Go's own types.
    case method(TemplateFunction)
}

extension TemplateType {
    /// What the value has under a name; `nil` where it has nothing.
    func member(_ name: String, _ dialect: TemplateDialect) -> TemplateMember? {
        switch self {
        case .unknown, .null: .value(.unknown)
        case .map: .value(.unknown)
        case .labels(let labels):
            labels.hasMethods ? Self.method(of: labels, name, dialect) ?? .value(.string) : .value(.string)
        case .time, .duration: name.first?.isUppercase == true ? .value(.unknown) : nil
        case .alerts: name == "Firing" || name == "Resolved" ? .method(TemplateFunction([], .list(.alert))) : nil
        case .pairs: Self.pairsMethod(name, dialect)
        default: fields(dialect).first { $0.name == name }.map { .value($0.type) }
        }
    }

    /// The names that a value has, to find the one that was meant.
    func memberNames(_ dialect: TemplateDialect) -> [String] {
        switch self {
        case .alerts: ["Firing", "Resolved"]
        case .pairs: ["Names", "Values"]
        default: fields(dialect).map(\.name)
        }
    }

    private func fields(_ dialect: TemplateDialect) -> [(name: String, type: TemplateType)] {
        switch self {
        case .rule:
            [
                ("Labels", .labels(.alert)), ("ExternalLabels", .labels(.external)), ("ExternalURL", .string),
                ("Value", .float),
            ]
        case .sample(let query): [("Labels", .labels(.query(query))), ("Value", .float)]
        case .notification: dialect.notificationFields
        case .alert:
            [
                ("Status", .string), ("Labels", .labels(.notified)), ("Annotations", .labels(.notifiedAnnotations)),
                ("StartsAt", .time), ("EndsAt", .time), ("GeneratorURL", .string), ("Fingerprint", .string),
            ]
        case .pair: [("Name", .string), ("Value", .string)]
        default: []
        }
    }

    private static func method(
        of labels: TemplateLabels, _ name: String, _ dialect: TemplateDialect
    ) -> TemplateMember? {
        switch name {
        case "SortedPairs": .method(TemplateFunction([], .pairs))
        case "Remove": .method(TemplateFunction([.strings], .labels(labels)))
        default: pairsMethod(name, dialect)
        }
    }

    private static func pairsMethod(_ name: String, _ dialect: TemplateDialect) -> TemplateMember? {
        switch name {
        case "Names", "Values": .method(TemplateFunction([], .list(.string)))
        case "String" where dialect.pairsAreText: .method(TemplateFunction([], .string))
        default: nil
        }
    }
}
