import Diagnostics
import Glibc

/// Standard output and error as people or pipes see them.
enum Terminal {
    static let isOutputTerminal = isatty(STDOUT_FILENO) == 1
    static let isErrorTerminal = isatty(STDERR_FILENO) == 1

    /// Colour only on a terminal that has it, and never against `NO_COLOR` (no-color.org).
    static func wantsColor(isTerminal: Bool) -> Bool {
        isTerminal && environment("NO_COLOR").map(\.isEmpty) ?? true && environment("TERM") != "dumb"
    }

    /// Columns of the terminal, or a width that logs bear.
    static var width: Int {
        var size = winsize()
        guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 140 }
        return Int(size.ws_col)
    }

    static func output(_ text: String) throws(MachineError) { try output(Array(text.utf8)[...]) }

    /// Writes to standard output. A reader that has gone away is no fault; a full disk is.
    static func output(_ bytes: ArraySlice<UInt8>) throws(MachineError) {
        let failure = File.write(bytes, to: STDOUT_FILENO)
        guard failure == 0 || failure == EPIPE else {
            throw .system(operation: "write", path: "standard output", code: failure)
        }
    }

    /// Writes to standard error, where there is no place left to tell of a failure.
    static func error(_ text: String) { _ = File.write(Array(text.utf8)[...], to: STDERR_FILENO) }

    /// All of standard input; null when there is more than `limit`.
    static func input(atMost limit: Int) throws(MachineError) -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            var failure: Int32 = 0
            let part = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                let got = unsafe read(STDIN_FILENO, buffer.baseAddress, buffer.count)
                if got < 0 { failure = errno } else { count = got }
            }
            if failure == EINTR { continue }
            guard failure == 0 else {
                throw .system(operation: "read", path: "standard input", code: failure)
            }
            if part.isEmpty { return bytes }
            bytes += part
        }
        return nil
    }

    /// Makes the three standard streams safe to write to.
    ///
    /// A write to a closed pipe fails instead of ending the process, so that a reader of messages that goes away
    /// stops no run between two files. A stream that the caller has closed is taken, so that no file that is opened
    /// later gets its number and the messages.
    static func prepareStreams() {
        signal(SIGPIPE, SIG_IGN)
        for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
            _ = unsafe open("/dev/null", O_RDONLY)
        }
    }

    /// Text of others, with nothing in it that a terminal would obey.
    static func visible(_ text: String) -> String { TerminalText.visible(text) }

    static func environment(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }
}

extension Terminal {
    /// `visible` for text of several lines.
    static func visibleLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }.joined(
            separator: "\n")
    }
}
