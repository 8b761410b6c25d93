internal import Diagnostics
internal import Kubernetes

/// What an author meant by a key that an object does not have.
enum KeyGuess: Equatable {
    /// Another key of the object.
    case misspelt(String)
    /// A key of objects that stand below these keys.
    case below([String])
    /// A key of an object that this one stands in, so many levels out.
    case above(Int, title: String)
    /// A key of the document's `spec`.
    case inSpec
    /// A key of Kubernetes'.
    case kubernetes(KubernetesKey)

    /// - Parameters:
    ///   - present: The keys that stand beside it.
    ///   - enclosing: The objects that it stands in, outermost first, without its own.
    ///   - kind: What the document declares, where the key stands outside its `spec`.
    init?(
        _ key: String, in owner: any Spec.Type, present: Set<String>, enclosing: ArraySlice<any Spec.Type>, kind: Kind?
    ) {
        let known = owner.keys
        if let habit = KubernetesKey.find(key, in: owner.title) {
            self = .kubernetes(habit)
            return
        }
        if let nearest = Suggestion.nearest(to: key, among: known) {
            self = .misspelt(nearest)
            return
        }
        if let fields = Self.specFields(of: kind), fields.contains(key) {
            self = .inSpec
            return
        }
        let parents = owner.keys(above: key)
        let written = parents.filter(present.contains)
        if !parents.isEmpty {
            self = .below(written.isEmpty ? parents : written)
        } else if let level = enclosing.lastIndex(where: { $0.keys.contains(key) }) {
            self = .above(enclosing.endIndex - level, title: enclosing[level].title)
        } else if let word = Self.sharing(a: key, among: known) {
            self = .misspelt(word)
        } else {
            return nil
        }
    }

    /// The place that two keys were both meant for; null where there is none.
    func shared(with other: KeyGuess) -> KeyGuess? {
        guard case .below(let parents) = self, case .below(let others) = other else {
            return self == other ? self : nil
        }
        let both = parents.filter(others.contains)
        return both.isEmpty ? nil : .below(both)
    }

    /// The one known key that is a word of another, such as `port` of `containerPort`, or the other way round.
    private static func sharing(a key: String, among known: [String]) -> String? {
        let found = known.filter { isPart($0, of: key) || isPart(key, of: $0) }
        return found.count == 1 ? found[0] : nil
    }

    /// Whether a word begins or ends another in camel case.
    private static func isPart(_ word: String, of whole: String) -> Bool {
        guard word.utf8.count >= 3, word.utf8.count < whole.utf8.count else { return false }
        if whole.hasSuffix(word.prefix(1).uppercased() + word.dropFirst()) { return true }
        return whole.hasPrefix(word) && whole.dropFirst(word.count).first?.isUppercase == true
    }

    private static func specFields(of kind: Kind?) -> [String]? {
        guard let kind, case .object(_, let fields) = KindSchema.all.first(where: { $0.kind == kind })?.spec else {
            return nil
        }
        return fields.map(\.name)
    }
}

extension Spec {
    static var keys: [String] { fields.map(\.name) }

    /// The keys below which an object has a key.
    fileprivate static func keys(above key: String) -> [String] {
        fields.filter { $0.schema.hasKey(key) }.map(\.name)
    }
}

extension Schema {
    /// Whether it is an object with a key, or may be one.
    fileprivate func hasKey(_ key: String) -> Bool {
        switch self {
        case .object(_, let fields): fields.contains { $0.name == key }
        case .either(let schemas): schemas.contains { $0.hasKey(key) }
        // Which amounts there are is known to the type of its keys alone; these two are what people write.
        case .map(_, let value): value.isQuantity && ["cpu", "memory"].contains(key)
        case .scalar, .list, .part, .anything: false
        }
    }

    private var isQuantity: Bool {
        guard case .scalar(let scalar) = self else { return false }
        return scalar.description == Quantity.schema.description
    }
}
