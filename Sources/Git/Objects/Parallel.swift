internal import Synchronization

/// The results of `body` for each of `count` parts, in order, computed by several workers that take the next part
/// from one cursor; the first failure by part is thrown.
func inParallel<Value: Sendable>(
    _ count: Int, workers: Int, _ body: @escaping @Sendable (Int) throws(GitError) -> Value
) async throws(GitError) -> [Value] {
    guard workers > 1, count > 1 else {
        var values: [Value] = []
        for part in 0..<count { values.append(try body(part)) }
        return values
    }
    let cursor = PartCursor()
    let results = await withTaskGroup(of: [(part: Int, result: Result<Value, GitError>)].self) { group in
        for _ in 0..<min(workers, count) {
            group.addTask {
                var done: [(part: Int, result: Result<Value, GitError>)] = []
                while let part = cursor.next(below: count) {
                    done.append((part, Result { () throws(GitError) in try body(part) }))
                }
                return done
            }
        }
        var all: [(part: Int, result: Result<Value, GitError>)] = []
        for await done in group { all += done }
        return all.sorted { $0.part < $1.part }
    }
    var values: [Value] = []
    values.reserveCapacity(count)
    for entry in results { values.append(try entry.result.get()) }
    return values
}

/// Hands out one part after the other to whoever asks.
private final class PartCursor: Sendable {
    private let position = Atomic(0)

    func next(below count: Int) -> Int? {
        let part = position.add(1, ordering: .relaxed).oldValue
        return part < count ? part : nil
    }
}
