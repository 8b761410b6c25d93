/// A place as people and other tools count it: lines and columns from 1.
package struct Position: Sendable, Hashable {
    package var line: Int
    /// In UTF-16 code units, as SARIF and editors count.
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
