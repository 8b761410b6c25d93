/// Where each key of a list of entries stands, while many are laid at once; a few are searched one by one.
struct KeyPlaces {
    private var places: [String: Int]?

    /// What is searched faster than it is hashed.
    private static let few = 32

    init(_ keys: some Collection<String>, adding count: Int) {
        guard count > Self.few else { return }
        places = Dictionary(keys.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    /// - Parameter search: How a few are searched.
    func index(of key: String, else search: @autoclosure () -> Int?) -> Int? {
        places.map { $0[key] } ?? search()
    }

    mutating func add(_ key: String, at index: Int) { places?[key] = index }
}
