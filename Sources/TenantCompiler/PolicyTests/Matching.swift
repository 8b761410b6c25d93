/// Gives each expectation a finding of its own, to as many as can have one (augmenting paths, Berge 1957).
struct Matching {
    /// For each expectation the finding that it has.
    private(set) var findings: [Int?]
    /// For each finding the expectation that has it.
    private(set) var owners: [Int?]

    /// - Parameter fits: Whether a finding is what an expectation asks for.
    init(expectations: Int, findings count: Int, _ fits: (Int, Int) -> Bool) {
        findings = Array(repeating: nil, count: expectations)
        owners = Array(repeating: nil, count: count)
        for expectation in 0..<expectations { extend(from: expectation, fits) }
    }

    /// Looks for a free finding, by way of those that others could give up.
    private mutating func extend(from start: Int, _ fits: (Int, Int) -> Bool) {
        var reachedBy = [Int?](repeating: nil, count: owners.count)
        var queue = [start]
        while let expectation = queue.popLast() {
            for finding in owners.indices where reachedBy[finding] == nil && fits(expectation, finding) {
                reachedBy[finding] = expectation
                guard let owner = owners[finding] else { return assign(finding, reachedBy, since: start) }
                queue.append(owner)
            }
        }
    }

    private mutating func assign(_ free: Int, _ reachedBy: [Int?], since start: Int) {
        var finding = free
        while let expectation = reachedBy[finding] {
            let given = findings[expectation]
            findings[expectation] = finding
            owners[finding] = expectation
            guard expectation != start, let given else { return }
            finding = given
        }
    }
}
