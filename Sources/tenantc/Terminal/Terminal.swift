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

    static func output(_ text: String) { write(text, to: STDOUT_FILENO) }
    static func error(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Text of others, with nothing in it that a terminal would obey.
    static func visible(_ text: String) -> String { TerminalText.visible(text) }

    static func output(_ bytes: ArraySlice<UInt8>) { write(bytes, to: STDOUT_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8)[...], to: descriptor) }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
        unsafe bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count < 0, errno == EINTR { continue }
                // A reader that has gone away is no fault of ours.
                guard count > 0 else { return }
                done += count
            }
        }
    }

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
