internal import Diagnostics
internal import Kubernetes

/// A setting of PostgreSQL that its author gives as an amount of memory: a number and a unit, or a number of the setting's
/// own units.
///
/// Units are those of the manual's "Parameter Names and Values", in multiples of 1024 and in this case.
struct PostgresMemory {
    /// As it is written.
    let text: String
    let span: Span
    /// As many as there can be at the most.
    let bytes: Int

    private static let units = ["B": 1, "kB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30, "TB": 1 << 40]

    /// Null where the author says nothing, or nothing that the server reads, which it then says itself.
    ///
    /// - Parameter unit: Bytes that a number without a unit counts.
    init?(_ name: String, of database: Database, unit: Int) {
        guard let setting = database.spec.parameters[name], let text = setting.value, let span = setting.span,
            let bytes = Self.bytes(text, unit: unit)
        else { return nil }
        self.text = text
        self.span = span
        self.bytes = bytes
    }

    static func bytes(_ text: String, unit: Int) -> Int? {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let word = text.dropFirst(digits.count).drop { $0 == " " }
        guard let factor = word.isEmpty ? unit : units[String(word)],
            let amount = try? Quantity.parse(String(digits))
        else { return nil }
        let (product, isTooLarge) = amount.nano.multipliedReportingOverflow(by: Int128(factor))
        return isTooLarge ? .max : Int(clamping: product / Quantity.nanoPerUnit)
    }
}

extension Database {
    /// `shared_buffers`, of which a bare number counts blocks.
    var sharedBuffers: PostgresMemory? { PostgresMemory("shared_buffers", of: self, unit: 8_192) }

    /// `work_mem`, of which a bare number counts kibibytes.
    var workMemory: PostgresMemory? { PostgresMemory("work_mem", of: self, unit: 1_024) }
}
