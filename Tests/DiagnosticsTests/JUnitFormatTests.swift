import Testing

@testable import Diagnostics

@Suite struct JUnitFormatTests {
    @Test func hasACaseForEachTenantAndOneForTheSources() {
        let findings = [
            Diagnostic(code: "bad-file", severity: .warning, message: "a < b & \"c\"", labels: []),
            Diagnostic(code: "x", message: "first", labels: [], tenant: "atlas"),
            Diagnostic(code: "y", message: "second", labels: [], tenant: "atlas"),
            Diagnostic(code: "z", severity: .note, message: "told", labels: [], tenant: "not-listed"),
        ]
        let counts = #"tests="4" failures="1" errors="0" skipped="0" time="0""#
        #expect(
            DiagnosticFormat.junit.render(Fixture("").report(findings, tenantNames: ["atlas", "boreas"])) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="tenantc" \(counts)>
                  <testsuite name="tenantc" \(counts)>
                    <testcase classname="tenantc" name="sources" time="0">
                      <system-out>warning[bad-file]: a &lt; b &amp; &quot;c&quot;
                </system-out>
                    </testcase>
                    <testcase classname="tenantc.tenants" name="atlas" time="0">
                      <failure type="x" message="first (and 1 more)">error[x]: first

                error[y]: second
                </failure>
                    </testcase>
                    <testcase classname="tenantc.tenants" name="boreas" time="0"/>
                    <testcase classname="tenantc.tenants" name="not-listed" time="0">
                      <system-out>note[z]: told
                </system-out>
                    </testcase>
                  </testsuite>
                </testsuites>

                """)
    }

    @Test func leavesOutWhatXMLForbids() {
        #expect(XMLText.escaped("a\u{0}\u{1b}\u{FFFE}b\t\r\n", isAttribute: true) == "ab&#9;&#13;&#10;")
        #expect(XMLText.escaped("a\tb\n", isAttribute: false) == "a\tb\n")
    }

    @Test func anyTextIsWellFormed() throws {
        let scalars = (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{FFFE}", "\u{FFFF}", "\u{10FFFF}"]
        let text = String(String.UnicodeScalarView(scalars)) + "]]>"
        let finding = Diagnostic(code: text, message: text, labels: [], help: text, tenant: text)
        let document = DiagnosticFormat.junit.render(Fixture("").report([finding], tenantNames: [text]))
        let script = "import sys, xml.etree.ElementTree as e; print(e.fromstring(sys.stdin.buffer.read()).get('tests'))"
        let result = try Python.run(["-c", script], input: document)
        #expect(result.output == "2\n", "\(result.errors)")
    }
}
