internal import YAML

/// What happened to one object, with or without the names of its unit in it.
package struct ObjectChange: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case added
        case changed
        case removed
    }

    package let object: ObjectIdentity
    package let kind: Kind
    /// Empty for an object that is new or gone.
    package let fields: [FieldChange]

    package init(_ object: ObjectIdentity, _ kind: Kind, fields: [FieldChange] = []) {
        self.object = object
        self.kind = kind
        self.fields = fields
    }

    /// The change with every text replaced.
    package func mapTexts(_ replaced: (String) -> String) -> ObjectChange {
        ObjectChange(object.mapTexts(replaced), kind, fields: fields.map { $0.mapTexts(replaced) })
    }
}

extension ObjectChange {
    /// The change without secrets in it; what changed is still said.
    func concealed(by words: ConcealedWords) -> ObjectChange {
        guard !words.isEmpty else { return self }
        return ObjectChange(
            object.mapTexts(words.concealed(name:)), kind, fields: fields.map { $0.concealed(by: words) })
    }
}

extension ObjectIdentity {
    package func mapTexts(_ replaced: (String) -> String) -> ObjectIdentity {
        ObjectIdentity(group: group, kind: kind, namespace: replaced(namespace), name: replaced(name))
    }
}

extension FieldChange {
    /// The change with every text replaced.
    func mapTexts(_ replaced: (String) -> String) -> FieldChange {
        FieldChange(
            path.map { $0.mapText(replaced) }, kind, old: old.mapTexts(replaced), new: new.mapTexts(replaced),
            meaning: meaning)
    }

    fileprivate func concealed(by words: ConcealedWords) -> FieldChange {
        FieldChange(
            path.map { $0.mapText(words.concealed(name:)) }, kind, old: words.concealed(old),
            new: words.concealed(new), meaning: meaning)
    }
}

extension FieldStep {
    fileprivate func mapText(_ replaced: (String) -> String) -> FieldStep {
        switch self {
        case .key(let key): .key(replaced(key))
        case .item(let name): .item(replaced(name))
        case .index: self
        }
    }
}

extension UnitComparison {
    /// What happened to each object.
    package var changes: [ObjectChange] {
        zip(pairs, fields).map { pair, fields in
            let kind: ObjectChange.Kind = pair.old == nil ? .added : pair.new == nil ? .removed : .changed
            return ObjectChange(pair.identity, kind, fields: fields)
        }
    }
}
