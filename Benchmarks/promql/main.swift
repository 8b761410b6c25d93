// Parses, types, rewrites and prints the expressions of a file, one a line; says how many and how long it took. With
// `--analyze` each is judged too.
internal import Foundation
internal import PromQL

let path = CommandLine.arguments.dropFirst().first ?? "/dev/stdin"
guard let data = FileManager.default.contents(atPath: path) else {
    print("\(path) cannot be read")
    exit(2)
}
let analyzes = CommandLine.arguments.contains("--analyze")
let clock = ContinuousClock()
let start = clock.now
let scope = TenantScope(label: "tenant", tenant: "acme")
let version = PrometheusVersion(2, 42)
var rules = 0
var refused = 0
var bytes = 0
var findings = 0
for line in data.split(separator: UInt8(ascii: "\n")) {
    rules += 1
    let text = String(decoding: line, as: UTF8.self)
    guard let expression = parseExpression(text, version: version).expression else {
        refused += 1
        continue
    }
    if analyzes { findings += analyze(expression, AnalysisContext(purpose: .recording, version: version)).count }
    bytes += TextEdit.applied(enforce(expression, scope: scope).edits, to: text).utf8.count
    bytes += Printer.text(of: expression).utf8.count
}
let judged = analyzes ? ", \(findings) findings" : ""
print("\(rules) rules, \(refused) refused, \(bytes) bytes written\(judged), \(clock.now - start)")
