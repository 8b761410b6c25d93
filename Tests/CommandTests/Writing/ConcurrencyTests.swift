import Foundation
import Testing

/// Runs over the same output folder at the same time.
@Suite struct ConcurrencyTests {
    @Test func aHeldFolderIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        let outputs = try GeneratedFleet(count: 12).prepare(in: folder)
        let lock = unsafe open("\(folder.path)/a/out", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(lock) }
        try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)

        let run = try Invocation.tenantc(["compile", "--source", "b", "--out", "a/out"], in: folder).run()
        #expect(run.status == 2)
        #expect(run.errors == "tenantc: error: another tenantc is writing `a/out`; try again when it has ended\n")
        #expect(try folder.files(below: "a/out") == outputs[.a])

        let check = try Invocation.tenantc(["compile", "--source", "a", "--check"], in: folder).run()
        #expect(check.status == 0, "who only looks does not have to wait: \(check.errors)")
    }

    /// What one run planned must not be carried out over what another has written since: the outcome is one
    /// variant whole, never a mixture.
    @Test func oneWinsAndTheOthersSaySo() throws {
        let folder = try TemporaryFolder()
        let outputs = try GeneratedFleet(count: 60).prepare(in: folder)
        for _ in 0..<6 {
            let runs = try ["a", "b", "a", "b"].map {
                try Invocation.tenantc(["compile", "--source", $0, "--out", "out"], in: folder).start()
            }
            let outcomes = try runs.map { try $0.wait() }
            #expect(outcomes.contains { $0.status == 0 })
            for outcome in outcomes where outcome.status != 0 {
                #expect(outcome.status == 2)
                #expect(outcome.errors.contains("another tenantc is writing `out`"))
            }
            let found = try folder.files(below: "out")
            let isWhole = found == outputs[.a] || found == outputs[.b]
            #expect(isWhole, "out/ holds a mixture of two runs")
        }
    }
}
