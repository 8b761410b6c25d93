import Testing

@testable import YAML

@Suite struct TextScanTests {
    @Test func `finds every byte that is no text, wherever it stands`() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<24 {
                var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 24)
                bytes[place] = byte
                let isPlain = (0x20..<0x7F).contains(byte) || [0x09, 0x0A, 0x0D].contains(byte)
                let scan = TextScan(bytes.span)
                #expect(scan.fault?.start == (isPlain ? nil : place))
                #expect(scan.isASCII)
            }
        }
    }

    @Test func `takes every character but those that YAML lacks`() {
        for value in stride(from: UInt32(0x80), through: 0x10FFFF, by: 13) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isText = value >= 0xA0 && value != 0xFFFE && value != 0xFFFF
            let scan = TextScan(Array("aé\(scalar)b".utf8).span)
            #expect((scan.fault == nil) == isText)
            #expect(!scan.isASCII)
        }
        #expect(TextScan([0xC2, 0x85].span).fault == nil)
    }
}
