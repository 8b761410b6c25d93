import Glibc
import Synchronization
import TenantCompiler

/// Shows one line of progress on a terminal once work takes over a second, and takes the time of each stage.
final class Progress: CompileObserver {
    private struct State {
        var started = Progress.now
        var stageStarted = Progress.now
        var lastShown: Double = 0
        var done: [Stage: Int] = [:]
        var timings: [(name: String, seconds: Double)] = []
        var isShown = false
    }

    private let state = Mutex(State())
    private let isVisible: Bool

    init(isVisible: Bool = Terminal.isErrorTerminal) { self.isVisible = isVisible }

    func ended(_ stage: Stage) { ended(stage.rawValue) }

    func ended(_ name: String) {
        state.withLock { state in
            let now = Progress.now
            state.timings.append((name, now - state.stageStarted))
            state.stageStarted = now
        }
    }

    func advanced(_ stage: Stage, by count: Int, of total: Int) {
        guard isVisible else { return }
        state.withLock { state in
            state.done[stage, default: 0] += count
            let now = Progress.now
            guard now - state.started > 1, now - state.lastShown > 0.1 else { return }
            state.lastShown = now
            state.isShown = true
            Terminal.error("\r\u{1B}[K\(stage.rawValue) \(state.done[stage, default: 0])/\(total)")
        }
    }

    /// Takes the line away.
    func clear() {
        state.withLock { state in
            if state.isShown { Terminal.error("\r\u{1B}[K") }
            state.isShown = false
        }
    }

    /// Lines `stage <name> <seconds>` and `peak <bytes>`.
    var report: String {
        var usage = rusage()
        unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let stages = state.withLock { $0.timings }.map { "stage \($0.name) \(Progress.decimal($0.seconds))\n" }
        return stages.joined() + "peak \(usage.ru_maxrss * 1024)\n"
    }

    private static func decimal(_ seconds: Double) -> String {
        let micros = Int(seconds * 1_000_000)
        let digits = String(micros % 1_000_000)
        return "\(micros / 1_000_000).\(String(repeating: "0", count: 6 - digits.count))\(digits)"
    }

    private static var now: Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
