import TestSupport
import Testing

@testable import Kubernetes

@Suite struct QuantityTests {
    static let table: [(String, String)] = [
        ("1.5Gi", "1536Mi"), ("1024Ki", "1Mi"), ("1000Ki", "1000Ki"), ("0.5Ki", "512"), ("100.035Ki", "102435840m"),
        ("1.1Ki", "1126400m"), ("1E5", "100e3"), ("1e19", "10e18"), ("0.5n", "1n"), ("9Ei", "9223372036854775807"),
    ]

    static let more: [(String, String)] = [
        ("0", "0"), ("-0", "0"), ("0Gi", "0"), ("0.000", "0"), ("1", "1"), ("+5", "5"), ("5.", "5"), (".5", "500m"),
        ("1.500", "1500m"), ("1000m", "1"), ("0.1m", "100u"), ("1500", "1500"), ("1000000", "1M"), ("1E", "1E"),
        ("-1.5Gi", "-1536Mi"), ("-0.1n", "-1n"), ("1e-9", "1e-9"), ("1e-18", "1e-9"), ("1e3", "1e3"), ("12e6", "12e6"),
        ("8Ei", "9223372036854775807"), ("-9Ei", "-9223372036854775807"),
        ("9223372036854775807", "9223372036854775807"),
        ("7Ei", "7Ei"), ("1023", "1023"), ("04Gi", "4Gi"), ("1e+3", "1e3"), ("1E-3", "1e-3"),
        ("0.00000000000000000000000000000000000000000000000001", "1n"),
        ("1.00000000000000000000000000000000000000000000000001", "1000000001n"),
    ]

    @Test(arguments: table + more)
    func printsAsKubectl(_ text: String, _ canonical: String) throws {
        #expect(try Quantity.parse(text).canonical == canonical)
    }

    @Test(arguments: [
        "", ".", "+", "-", "m", "Gi", "K", "1K", "1mi", "1i", "1e", "1ee5", "1e+", "1e1.5", "1 Gi", " 1", "1\n", "1Gib",
        "4GB", "1.2.3", "0x10", "1_000", "1,5", "--1", "1e20", "1e-19", "1e2147483648", "1e99999999999999999999",
        "1000E",
        "10E", "9223372036854775808", "-9223372036854775808", "10000P", "9223372036854775807.5", "１", "1µ", "NaN",
        "inf",
        "99999999999999999999999999999999999999999999", "11e18",
    ])
    func refuses(_ text: String) throws {
        let error = #expect(throws: QuantityError.self) { try Quantity.parse(text) }
        let explanation = try #require(error?.explanation)
        #expect(!explanation.isEmpty && (error?.offset ?? -1) <= text.utf8.count)
    }

    @Test(arguments: [
        ("1mi", "1Mi"), ("512mi", "512Mi"), ("1K", "1k"), ("1 Gi", "1Gi"), ("4GB", "4G"), ("4gb", "4G"),
        ("2GiB", "2Gi"),
        ("1KB", "1k"), ("100 m", "100m"), ("2 cores", "2"), ("5g", "5G"), ("1_000", "1000"), ("1,000", "1000"),
    ])
    func suggests(_ text: String, _ meant: String) throws {
        let error = #expect(throws: QuantityError.self) { try Quantity.parse(text) }
        #expect(error?.suggestion == meant)
    }

    @Test func namesBothMeaningsOfAByteUnit() {
        let error = #expect(throws: QuantityError.self) { try Quantity.parse("4GB") }
        #expect(error?.explanation.contains("`G`") == true && error?.explanation.contains("`Gi`") == true)
    }

    @Test func readsAVeryLongTextInBoundedTime() {
        #expect(throws: QuantityError.self) { try Quantity.parse(String(repeating: "9", count: 1_000_000)) }
        #expect(throws: Never.self) { try Quantity.parse("0." + String(repeating: "9", count: 1_000_000)) }
    }

    @Test(arguments: [("0.1m", "1m"), ("1n", "1m"), ("-1n", "-1m"), ("1500m", "1500m"), ("1.1Ki", "1126400m")])
    func roundsUpToMilli(_ text: String, _ rounded: String) throws {
        #expect(try Quantity.parse(text).roundedUpToMilli().canonical == rounded)
    }

    @Test func calculates() throws {
        let gibi = try Quantity.parse("1Gi")
        #expect(try gibi.adding(.parse("512Mi")).canonical == "1536Mi")
        #expect(Quantity.zero.adding(gibi).canonical == "1Gi")
        #expect(gibi.multiplied(by: 3).canonical == "3Gi")
        #expect(gibi.subtracting(gibi).isZero)
        #expect(Quantity(integer: 1).multiplied(byNumerator: 1, denominator: 3)?.canonical == "333333334n")
        #expect(Quantity(integer: -1).multiplied(byNumerator: 1, denominator: 3)?.canonical == "-333333334n")
        #expect(Quantity(milli: 1500).multiplied(byNumerator: 2, denominator: 3)?.canonical == "1")
        #expect(gibi.multiplied(byNumerator: 1, denominator: 0) == nil)
        #expect(Quantity(milli: 1500).milli == 1500 && Quantity(milli: 1500).units == 2)
        #expect(!Quantity(milli: 1500).isInteger && Quantity(milli: -1).isNegative)
        let huge = Quantity(nano: .max)
        #expect(huge.adding(huge) == huge && huge.multiplied(by: -2) < .zero)
        #expect(huge.multiplied(byNumerator: .max, denominator: 1) == huge)
        #expect(huge.multiplied(byNumerator: .min, denominator: 1)?.isNegative == true)
        #expect(huge.multiplied(byNumerator: 2, denominator: 2) == huge)
    }

    @Test func comparesAmountsWhateverTheSuffix() throws {
        #expect(try Quantity.parse("1Gi") == Quantity.parse("1024Mi"))
        #expect(try Quantity.parse("1G") < Quantity.parse("1Gi"))
        #expect(try Set([Quantity.parse("1"), Quantity.parse("1000m")]).count == 1)
    }

    static let seed: UInt64 = 20_260_101

    static func randomTexts(_ count: Int) -> [String] {
        var random = SeededGenerator(seed: seed)
        let suffixes = [
            "", "n", "u", "m", "k", "M", "G", "T", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "e3", "E-2", "e5", "e-7", "P",
        ]
        return (0..<count).map { _ in
            let sign = ["", "", "", "-", "+"].randomElement(using: &random) ?? ""
            let whole = Int.random(in: 0...999_999_999_999, using: &random) >> Int.random(in: 0...40, using: &random)
            let zeros = ["", "", "0", "00", "000"].randomElement(using: &random) ?? ""
            let places = max(Int.random(in: -8...12, using: &random), Int.random(in: -80...30, using: &random))
            let fraction = (0..<max(0, places)).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
            let point = places < 0 ? "" : "."
            let number = whole > 99 ? "\(whole)" : "\(whole)" + zeros
            return sign + number + point + fraction + (suffixes.randomElement(using: &random) ?? "")
        }
    }

    @Test func printedQuantitiesReadBack() throws {
        for text in Self.randomTexts(5000) {
            guard let quantity = try? Quantity.parse(text) else { continue }
            let again = try Quantity.parse(quantity.canonical)
            #expect(again == quantity && again.canonical == quantity.canonical, "\(text), seed \(Self.seed)")
        }
    }

    // kubectl is the judge; without it the test is skipped, in CI it fails.
    @Test(.enabled(if: Kubectl.isExpected, "kubectl is not installed"))
    func agreesWithKubectl() throws {
        let random = Self.randomTexts(2000).filter { (try? Quantity.parse($0)) != nil }
        #expect(random.count > 1800)
        let texts = Self.table.map(\.0) + Self.more.map(\.0) + random
        for start in stride(from: 0, to: texts.count, by: 100) {
            let batch = Array(texts[start..<min(start + 100, texts.count)])
            let ours = try batch.map { try Quantity.parse($0).canonical }
            let theirs = try #require(try Kubectl.canonical(batch), "seed \(Self.seed)")
            let fixed = try #require(try Kubectl.canonical(ours), "seed \(Self.seed)")
            for (index, text) in batch.enumerated() {
                // kubectl keeps short texts as they were typed, `+5` or `1.500`; then only the amount can be compared.
                let isKept = theirs[index] == text
                #expect(isKept || theirs[index] == ours[index], "\(text), seed \(Self.seed)")
                #expect(fixed[index] == ours[index], "\(text), seed \(Self.seed)")
            }
        }
    }

    @Test(
        .enabled(if: Kubectl.isExpected, "kubectl is not installed"),
        arguments: [
            "1K", "1mi", "1i", "1e", "1ee5", "1 Gi", "1.2.3", "0x10", "--1", "1Gib", "4GB",
        ])
    func kubectlRefusesToo(_ text: String) throws {
        #expect(try Kubectl.canonical([text]) == nil)
    }

    @Test(.enabled(if: Kubectl.isExpected, "kubectl is not installed"))
    func kubectlAgreesThatRandomBytesAreNoQuantity() throws {
        var random = SeededGenerator(seed: Self.seed)
        let alphabet = Array("0123456789..+-eEinumkKMGTP ")
        var refused = 0
        for _ in 0..<200 {
            let text = String(
                (0..<Int.random(in: 1...6, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "0" })
            guard let error = refusal(of: text), case .unknownSuffix = error.reason else { continue }
            refused += 1
            #expect(try Kubectl.canonical([text]) == nil, "\(text), seed \(Self.seed)")
        }
        #expect(refused > 20)
    }

    private func refusal(of text: String) -> QuantityError? {
        do throws(QuantityError) {
            _ = try Quantity.parse(text)
            return nil
        } catch {
            return error
        }
    }
}
