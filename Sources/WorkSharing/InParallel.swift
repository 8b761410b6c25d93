internal import Synchronization

/// The results of `body` for each index, in order, computed by several workers that take chunks from one cursor; the
/// first failure by index is thrown.
///
/// - Parameters:
///   - chunk: How many a worker takes at a time, at most; less where there are few, so that all workers have some.
///   - advanced: Is told, from any thread, how many more are done.
package func inParallel<Value: Sendable, Failure: Error>(
    _ count: Int, chunk: Int = 16, workers: Int, advanced: @escaping @Sendable (Int) -> Void = { _ in },
    _ body: @escaping @Sendable (Int) throws(Failure) -> Value
) async throws(Failure) -> [Value] {
    let chunk = min(chunk, max(1, count / (max(workers, 1) * 4)))
    guard workers > 1, count > chunk else {
        return try (0..<count).map { index throws(Failure) in
            if index % chunk == 0 { advanced(min(chunk, count - index)) }
            return try body(index)
        }
    }
    let cursor = Cursor(count: count, chunk: chunk)
    let chunks = await withTaskGroup(of: [(start: Int, values: Result<[Value], Failure>)].self) { group in
        for _ in 0..<min(workers, (count + chunk - 1) / chunk) {
            group.addTask {
                var done: [(start: Int, values: Result<[Value], Failure>)] = []
                while let range = cursor.next() {
                    done.append((range.lowerBound, Result { () throws(Failure) in try range.map(body) }))
                    advanced(range.count)
                }
                return done
            }
        }
        var all: [(start: Int, values: Result<[Value], Failure>)] = []
        for await done in group { all += done }
        return all.sorted { $0.start < $1.start }
    }
    var values: [Value] = []
    values.reserveCapacity(count)
    for chunk in chunks { values += try chunk.values.get() }
    return values
}

/// Hands out ranges of indices to whoever asks next.
private final class Cursor: Sendable {
    private let position = Atomic(0)
    private let count: Int
    private let chunk: Int

    init(count: Int, chunk: Int) {
        self.count = count
        self.chunk = chunk
    }

    func next() -> Range<Int>? {
        let start = position.add(chunk, ordering: .relaxed).oldValue
        return start < count ? start..<min(start + chunk, count) : nil
    }
}
