import Testing

/// A process that ends at once, while libgit2 is starting beside it, ends in order.
///
/// One in a hundred or so was killed by a signal, on two processors under load: libraries below libgit2 were taken down
/// under their own start.
@Suite struct EndingTests {
    @Test(arguments: [(["help", "hook"], 0), (["diff", "--help"], 0), (["commit", "--nonsense"], 2)])
    func endsInOrder(arguments: [String], status: Int) throws {
        let folder = try TemporaryFolder()
        for _ in 0..<20 {
            // Several at a time, so that they are in each other's way.
            let processes = try (0..<4).map { _ in try Invocation.tenantc(arguments, in: folder).start() }
            for process in processes {
                let outcome = try process.wait()
                #expect(outcome.signal == 0, "\(outcome.errors)")
                #expect(Int(outcome.status) == status)
            }
        }
    }
}
