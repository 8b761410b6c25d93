internal import Synchronization

/// The results of `body` for each index, in order, computed by several workers that take chunks from one cursor.
///
/// - Parameter advanced: Is told, from any thread, how many more are done.
package func inParallel<Result: Sendable>(
    _ count: Int, workers: Int, advanced: @escaping @Sendable (Int) -> Void = { _ in },
    _ body: @escaping @Sendable (Int) -> Result
) async -> [Result] {
    let cursor = Cursor(count: count)
    guard workers > 1, count > Cursor.chunk else {
        return (0..<count).map { index in
            if index % Cursor.chunk == 0 { advanced(min(Cursor.chunk, count - index)) }
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
    static let chunk = 16

    private let position = Atomic(0)
    private let count: Int

    init(count: Int) { self.count = count }

    func next() -> Range<Int>? {
        let start = position.add(Cursor.chunk, ordering: .relaxed).oldValue
        return start < count ? start..<min(start + Cursor.chunk, count) : nil
    }
}
