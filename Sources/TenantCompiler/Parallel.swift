internal import Synchronization

/// The results of `body` for each index, in order, computed by several workers that take chunks from one cursor.
///
/// - Parameters:
///   - chunk: How many a worker takes at a time.
///   - advanced: Is told, from any thread, how many more are done.
package func inParallel<Result: Sendable>(
    _ count: Int, chunk: Int = 16, workers: Int, advanced: @escaping @Sendable (Int) -> Void = { _ in },
    _ body: @escaping @Sendable (Int) -> Result
) async -> [Result] {
    let cursor = Cursor(count: count, chunk: chunk)
    guard workers > 1, count > chunk else {
        return (0..<count).map { index in
            if index % chunk == 0 { advanced(min(chunk, count - index)) }
            return body(index)
        }
    }
    return await withTaskGroup(of: [(Int, [Result])].self) { group in
        for _ in 0..<workers {
            group.addTask {
                var done: [(Int, [Result])] = []
                while let range = cursor.next() {
                    done.append((range.lowerBound, range.map(body)))
                    advanced(range.count)
                }
                return done
            }
        }
        var chunks: [(Int, [Result])] = []
        for await done in group { chunks += done }
        return chunks.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
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
