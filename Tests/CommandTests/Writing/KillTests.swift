import Foundation
import TestSupport
import Testing

/// A run that is killed leaves every file as it was or as it will be, and the next run completes it.
@Suite(.serialized) struct KillTests {
    /// How many kills must land, and how many of them between the first write and the last.
    private static let kills = 30, torn = 5
    /// A run that is over before its kill proves nothing; on a fast machine many are, so more are started.
    private static let rounds = 200

    @Test func everyFileIsOldOrNew() throws {
        let seed = SeededGenerator.seedOfRun()
        var random = SeededGenerator(seed: seed)
        let folder = try TemporaryFolder()
        let outputs = try GeneratedFleet(count: 150).prepare(in: folder)
        let whole = try compile(.a, in: folder).wait()
        try #require(whole.status == 0)
        let typical = try compile(.b, in: folder).wait().duration / .seconds(1)

        var killed = 0, torn = 0
        var last = GeneratedFleet.Variant.b
        for round in 0..<Self.rounds where killed < Self.kills || torn < Self.torn {
            let variant: GeneratedFleet.Variant = round % 2 == 0 ? .a : .b
            let old = try #require(outputs[variant == .a ? .b : .a]), new = try #require(outputs[variant])
            last = variant
            let run = try compile(variant, in: folder)
            // Half of the kills fall anywhere, half into the writing, which is less than half of a run.
            if round % 4 < 2 {
                usleep(UInt32(Double.random(in: 0...typical, using: &random) * 1_000_000))
            } else {
                while run.process.isRunning, !folder.holds("out/.tenantc-staging") { usleep(100) }
                usleep(UInt32(Double.random(in: 0...typical / 2, using: &random) * 1_000_000))
            }
            run.kill()
            let outcome = try run.wait()
            if outcome.signal == SIGKILL { killed += 1 }
            let found = try folder.files(below: "out")
            if outcome.signal == SIGKILL, found != old { torn += 1 }
            let problem = Self.firstProblem(in: found, old: old, new: new)
            #expect(problem == nil, "seed \(seed), round \(round)")

            let next = try compile(variant, in: folder).wait()
            #expect(next.status == 0, "seed \(seed), round \(round): \(next.errors)")
            let isWhole = try folder.files(below: "out") == new
            #expect(isWhole, "seed \(seed), round \(round): out/ is not what a whole run writes")
            #expect(try Self.folders(below: "\(folder.path)/out").allSatisfy { !$0.contains(".tenantc") })
        }
        let check = try Invocation.tenantc(
            ["compile", "--source", last.rawValue, "--out", "out", "--check"], in: folder
        ).run()
        #expect(check.status == 0, "\(check.errors)")
        #expect(
            killed >= Self.kills, "only \(killed) of \(Self.rounds) runs were still there to be killed (seed \(seed))")
        #expect(torn >= Self.torn, "only \(torn) kills fell between the first write and the last (seed \(seed))")
    }

    private func compile(_ variant: GeneratedFleet.Variant, in folder: TemporaryFolder) throws -> RunningProcess {
        try Invocation.tenantc(["compile", "--source", variant.rawValue, "--out", "out"], in: folder).start()
    }

    private static func firstProblem(
        in found: [String: [UInt8]], old: [String: [UInt8]], new: [String: [UInt8]]
    ) -> String? {
        for (path, bytes) in found where !path.hasPrefix(".tenantc-staging/") && !path.hasSuffix(".tenantc-tmp") {
            if bytes != old[path], bytes != new[path] { return "\(path) is neither old nor new" }
        }
        for path in old.keys where new[path] != nil && found[path] == nil { return "\(path) is missing" }
        return nil
    }

    private static func folders(below path: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path)
    }
}
