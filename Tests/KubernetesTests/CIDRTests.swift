import Testing

@testable import Kubernetes

@Suite struct CIDRTests {
    @Test(arguments: [
        ("10.0.0.0/8", "10.0.0.0/8"), ("0.0.0.0/0", "0.0.0.0/0"), ("1.2.3.4/32", "1.2.3.4/32"),
        ("10.1.2.3/8", "10.0.0.0/8"),
        ("::/0", "::/0"), ("::1/128", "::1/128"), ("2001:DB8:0:0:0:0:0:1/64", "2001:db8::/64"),
        ("fe80::/10", "fe80::/10"),
        ("1:0:0:2:0:0:0:3/128", "1:0:0:2::3/128"), ("1:0:2:3:4:5:6:7/128", "1:0:2:3:4:5:6:7/128"),
        ("64:ff9b::1.2.3.4/128", "64:ff9b::102:304/128"), ("1::/16", "1::/16"),
    ])
    func reads(_ text: String, _ canonical: String) throws {
        #expect(try CIDR.parse(text).canonical == canonical)
        #expect(try CIDR.parse(CIDR.parse(text).canonical).isCanonical)
    }

    @Test(arguments: [
        "", "/", "10.0.0.0", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "010.0.0.0/8", "10.0.0/8", "10.0.0.0.0/8",
        "256.0.0.0/8", "10.0.0.0/8/8", "10.0.0.0/", " 10.0.0.0/8", "::/129", ":::/8", "1::2::3/64", "12345::/16",
        "g::/8",
        "fe80::%eth0/64", "::ffff:1.2.3.4/128", "1:2:3:4:5:6:7/64", "1:2:3:4:5:6:7:8:9/64", "1.2.3.4::/64", ":1::/16",
        "::01.2.3.4/128", "１0.0.0.0/8", String(repeating: "1", count: 100_000) + "/8",
    ])
    func refuses(_ text: String) {
        let error = #expect(throws: AddressError.self) { try CIDR.parse(text) }
        #expect(error?.explanation.isEmpty == false)
    }

    @Test func suggests() {
        #expect(throws: AddressError(text: "10.0.0.7", reason: .noLength)) { try CIDR.parse("10.0.0.7") }
        #expect(AddressError(text: "10.0.0.7", reason: .noLength).suggestion == "10.0.0.7/32")
        #expect(AddressError(text: "010.0.0.0/8", reason: .badAddress).suggestion == "10.0.0.0/8")
    }

    @Test func seesHostBits() throws {
        #expect(try !CIDR.parse("10.1.2.3/8").isCanonical && CIDR.parse("10.0.0.0/8").isCanonical)
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.1.0.0/16", true, true), ("10.1.0.0/16", "10.0.0.0/8", false, true),
        ("10.0.0.0/8", "11.0.0.0/8", false, false), ("0.0.0.0/0", "::/0", false, false),
        ("::/0", "fe80::/10", true, true),
        ("10.0.0.0/8", "10.0.0.0/8", true, true), ("128.0.0.0/1", "127.255.255.255/32", false, false),
    ])
    func compares(_ a: String, _ b: String, _ contains: Bool, _ overlaps: Bool) throws {
        #expect(try CIDR.parse(a).contains(.parse(b)) == contains)
        #expect(try CIDR.parse(a).overlaps(.parse(b)) == overlaps && CIDR.parse(b).overlaps(.parse(a)) == overlaps)
    }

    @Test func isCoveredByParts() throws {
        let whole = try CIDR.parse("10.0.0.0/8")
        let halves = try [CIDR.parse("10.0.0.0/9"), CIDR.parse("10.128.0.0/9")]
        #expect(whole.isCovered(by: halves) && !whole.isCovered(by: [halves[0]]))
        #expect(try CIDR.parse("::/0").isCovered(by: [.parse("::/1"), .parse("8000::/1")]))
    }

    @Test func knowsThePrivateRanges() throws {
        #expect(CIDR.privateRangesV4.count == 6 && CIDR.privateRangesV6.count == 3)
        #expect(CIDR.privateRanges.allSatisfy { $0.isCanonical })
        let metadata = try CIDR.parse("169.254.169.254/32")
        let resolver = try CIDR.parse("8.8.8.8/32")
        #expect(CIDR.privateRanges.contains { $0.contains(metadata) })
        #expect(!CIDR.privateRanges.contains { $0.overlaps(resolver) })
    }

    @Test func blocksLeaveOutTheirExceptions() throws {
        let block = try IPBlock(cidr: .parse("10.0.0.0/8"), except: [.parse("10.1.0.0/16")])
        #expect(try block.reaches(.parse("10.2.0.1/32")) && !block.reaches(.parse("10.1.0.1/32")))
        #expect(try block.reaches(.parse("10.0.0.0/15")) && !block.reaches(.parse("11.0.0.0/8")))
        #expect(block.strayExceptions.isEmpty)
        let stray = try IPBlock(cidr: .parse("10.0.0.0/8"), except: [.parse("10.0.0.0/8"), .parse("11.0.0.0/16")])
        #expect(stray.strayExceptions.count == 2)
    }

    @Test(arguments: [(0, false), (1, true), (65535, true), (65536, false), (99999, false), (-1, false)])
    func portsHaveBounds(_ number: Int, _ isValid: Bool) {
        #expect((Port.problem(in: number) == nil) == isValid)
    }

    @Test func protocolsAreThree() {
        #expect(NetworkProtocol.allCases.map(\.rawValue) == ["TCP", "UDP", "SCTP"])
        #expect(NetworkProtocol(rawValue: "ICMP") == nil && NetworkProtocol(rawValue: "tcp") == nil)
    }
}
