/// The variables that the parser of Go knows at a place; execution knows fewer.
struct TemplateScope {
    private var names: [String] = ["$"]
    private var counts: [String: Int] = ["$": 1]

    init(variables: [String] = []) {
        for name in variables { declare(name) }
    }

    /// How many there are, to come back to with `restore`.
    var mark: Int { names.count }
    /// In the order of declaration.
    var known: [String] { names }

    func contains(_ name: String) -> Bool { counts[name] != nil }

    mutating func declare(_ name: String) {
        names.append(name)
        counts[name, default: 0] += 1
    }

    mutating func restore(_ mark: Int) {
        while names.count > mark {
            let name = names.removeLast()
            let left = (counts[name] ?? 1) - 1
            counts[name] = left == 0 ? nil : left
        }
    }
}
