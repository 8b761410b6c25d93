import Foundation

/// A program that has been started.
struct RunningProcess {
    let process: Process
    /// Where its output goes.
    let results: TemporaryFolder

    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    /// Waits for the program, and ends it should it take too long.
    func wait(atMost seconds: Double = 120) throws -> Outcome {
        let start = ContinuousClock.now
        while process.isRunning {
            if start.duration(to: .now) > .seconds(seconds) {
                kill()
                throw Failure(text: "it still ran after \(seconds) seconds; stderr: \(try results.text("2"))")
            }
            usleep(500)
        }
        return Outcome(
            status: process.terminationStatus,
            signal: process.terminationReason == .uncaughtSignal ? process.terminationStatus : 0,
            output: try results.bytes("1"), errors: try results.text("2"), duration: start.duration(to: .now))
    }
}

/// How a program ended.
struct Outcome {
    let status: Int32
    /// What ended the program, or 0.
    let signal: Int32
    let output: [UInt8]
    let errors: String
    let duration: Duration

    var text: String { String(decoding: output, as: UTF8.self) }
}
