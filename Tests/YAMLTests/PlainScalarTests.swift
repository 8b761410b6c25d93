import TestSupport
import Testing
import YAML

/// What plain scalars mean to kubectl 1.32.
@Suite struct PlainScalarTests {
    static let table: [(String, PlainScalar)] = [
        // Words.
        ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null), ("nULL", .string),
        ("y", .boolean(true)), ("Y", .boolean(true)), ("yes", .boolean(true)), ("Yes", .boolean(true)),
        ("YES", .boolean(true)), ("yEs", .string), ("on", .boolean(true)), ("On", .boolean(true)),
        ("ON", .boolean(true)), ("true", .boolean(true)), ("True", .boolean(true)), ("TRUE", .boolean(true)),
        ("tRue", .string), ("n", .boolean(false)), ("N", .boolean(false)), ("no", .boolean(false)),
        ("No", .boolean(false)), ("NO", .boolean(false)), ("off", .boolean(false)), ("Off", .boolean(false)),
        ("OFF", .boolean(false)), ("oFF", .string), ("false", .boolean(false)), ("False", .boolean(false)),
        ("FALSE", .boolean(false)), ("=", .string), ("<<", .string), ("~~", .string), ("inf", .string),
        ("nan", .string),
        // Integers.
        ("0", .integer("0")), ("00", .integer("0")), ("-0", .integer("0")), ("+1", .integer("1")),
        ("1_000", .integer("1000")),
        ("1_", .integer("1")), ("_1", .string), ("-_1", .integer("-1")), ("+_1", .integer("1")), ("0_", .integer("0")),
        ("012", .integer("10")), ("-012", .integer("-10")), ("+012", .integer("10")), ("012_3", .integer("83")),
        ("0o17", .integer("15")), ("0O17", .integer("15")), ("-0o17", .integer("-15")), ("0o1_7", .integer("15")),
        ("0x1F", .integer("31")), ("0X1F", .integer("31")), ("-0x1F", .integer("-31")), ("+0x1F", .integer("31")),
        ("0x_1", .integer("1")), ("0b1", .integer("1")), ("0B1", .integer("1")), ("-0b1", .integer("-1")),
        ("0b-1", .integer("-1")), ("-0b-1", .string), ("-0b+1", .string), ("0x-1", .string), ("0o-7", .string),
        ("0b12", .string), ("0b", .string), ("0b_", .string), ("0x", .string), ("0x_", .string), ("0o", .string),
        ("0o8", .string), ("0xG", .string), ("--1", .string), ("+-1", .string), ("-", .string), ("+", .string),
        ("9223372036854775807", .integer("9223372036854775807")),
        ("9223372036854775808", .integer("9223372036854775808")),
        ("18446744073709551615", .integer("18446744073709551615")),
        ("18446744073709551616", .float("18446744073709552000")),
        ("-9223372036854775808", .integer("-9223372036854775808")),
        ("-9223372036854775809", .float("-9223372036854776000")),
        ("+9223372036854775808", .float("9223372036854776000")),
        ("100000000000000000000", .float("100000000000000000000")),
        ("0xFFFFFFFFFFFFFFFF", .integer("18446744073709551615")),
        ("-0x8000000000000000", .integer("-9223372036854775808")),
        ("0777777777777777777777777", .float("7.777777777777778e+23")),
        // Floats.
        ("089", .float("89")), ("08", .float("8")), ("1.", .float("1")), ("-1.", .float("-1")), (".5", .float("0.5")),
        ("-.5", .float("-0.5")), ("+.5", .float("0.5")), ("1.0", .float("1")), ("1.10", .float("1.1")),
        ("-0.0", .float("0")),
        ("1e3", .float("1000")), ("1E3", .float("1000")), ("1e+3", .float("1000")), ("1e-3", .float("0.001")),
        ("1.5e3", .float("1500")), ("1.e3", .float("1000")), (".5e1", .float("5")), ("09.5", .float("9.5")),
        ("012.5", .float("12.5")), ("1_0.5", .float("10.5")), ("1._5", .float("1.5")), ("1._", .float("1")),
        ("1e1_0", .float("10000000000")), ("1e_1", .float("10")), ("-_.5", .float("-0.5")), ("0e0", .float("0")),
        ("0e400", .float("0")), ("1e20", .float("100000000000000000000")), ("1e21", .float("1.0e+21")),
        ("1.25e21", .float("1.25e+21")), ("0.000001", .float("0.000001")), ("0.0000001", .float("1.0e-7")),
        ("1.5e-7", .float("1.5e-7")), ("4.9e-324", .float("5.0e-324")), ("2e-324", .float("0")),
        ("1e308", .float("1.0e+308")),
        ("1e-400", .float("0")), ("1e400", .string), ("-1e400", .string), ("1.7976931348623159e308", .string),
        (".", .string), ("..", .string), ("._5", .string), ("._", .string), (".5_0", .float("0.5")), (".5_", .string),
        (".5__0", .string), (".5e1_0", .float("5000000000")), (".e3", .string),
        ("1e", .string),
        ("1e+", .string), ("1e1.5", .string), ("1.2.3", .string), ("0x1p4", .string), ("0x1.8p3", .string),
        ("1,000", .string),
        // Times.
        ("12:30:45", .string), ("1:30", .string), ("190:20:30.15", .string), ("2001-12-14", .string),
        ("2001-1-1", .string),
        ("2001-12-14t21:59:43.10-05:00", .string), ("2001-12-14 21:59:43.10 -5", .string),
    ]

    @Test(arguments: PlainScalarTests.table)
    func `means what kubectl means`(text: String, meaning: PlainScalar) {
        #expect(PlainScalar(ArraySlice(text.utf8)) == meaning)
    }

    /// The numbers of kubectl's answer went through a double where they exceed `Int64`; so do ours here.
    @Test(.enabled(if: Judge.kubectl.isExpected, "kubectl is not installed"))
    func `kubectl agrees`() throws {
        var texts = PlainScalarTests.table.map(\.0)
        var random = SeededGenerator(seed: 1)
        let alphabet = Array("0123456789_.+-eExXoObB")
        for _ in 0..<20_000 {
            texts.append(
                String(
                    (0..<Int.random(in: 1...6, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "0"
                    }))
        }
        texts.removeAll {
            [".inf", ".nan"].contains($0.drop { "+-".contains($0) }.lowercased()) || $0.hasSuffix("-") && $0.count == 1
        }
        let head = "apiVersion: tests.tenantc.dev/v1\nkind: Scalars\nmetadata: {name: scalars}\nspec:\n"
        let read = try #require(try Judge.kubectl.read(head + texts.map { "- \($0)\n" }.joined()).first)
        let found = read["spec"]?.items ?? []
        #expect(found.count == texts.count)
        for (text, answer) in zip(texts, found) {
            let ours: JSON =
                switch PlainScalar(ArraySlice(text.utf8)) {
                case .null: .null
                case .boolean(let flag): .bool(flag)
                case .integer(let digits), .float(let digits): .number(Double(digits) ?? .nan)
                case .string: .text(Array(text.utf8))
                }
            #expect(answer == ours, "\(text)")
        }
    }
}
