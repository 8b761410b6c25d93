import Foundation

/// Prometheus' own reader of templates.
extension Promtool {
    /// What it has against each template as an annotation of alert `A0`, `A1`, …; `nil` where it takes it.
    static func templateVerdicts(on templates: [String]) throws -> [String?] {
        var file = "groups:\n- name: g\n  rules:\n"
        for (index, template) in templates.enumerated() {
            file += "  - alert: A\(index)\n    expr: up\n    annotations:\n      x: \(scalar(template))\n"
        }
        let output = try inFolder(["rules.yaml": file]) { try run(["promtool", "check", "rules", "\($0)/rules.yaml"]) }
        var verdicts = [String?](repeating: nil, count: templates.count)
        for line in output.text.split(separator: "\n") where line.contains("group \"g\", rule ") {
            guard let start = line.range(of: ", \"A"), let end = line[start.upperBound...].firstIndex(of: "\""),
                let index = Int(line[start.upperBound..<end]), verdicts.indices.contains(index)
            else { throw Failure(message: String(line)) }
            verdicts[index] = String(line)
        }
        guard output.status == 0 || verdicts.contains(where: { $0 != nil }) else {
            throw Failure(message: output.text)
        }
        return verdicts
    }

    /// What each template says of a firing alert with labels `job="api"` and `tenant="acme"` and the value 7.
    static func expansions(of templates: [String]) throws -> [String] {
        var rules = "groups:\n- name: g\n  rules:\n  - alert: A\n    expr: up == 7\n    annotations:\n"
        for (index, template) in templates.enumerated() {
            rules += "      a\(index): \(scalar("<<\(index)<" + template + ">\(index)>>"))\n"
        }
        let test = """
            rule_files: [rules.yaml]
            evaluation_interval: 1m
            tests:
            - interval: 1m
              external_labels: { cluster: c1 }
              input_series:
              - { series: 'up{job="api", tenant="acme"}', values: 7x3 }
              - { series: 'other{job="web"}', values: 1x3 }
              alert_rule_test:
              - { eval_time: 1m, alertname: A, exp_alerts: [] }
            """
        let output = try inFolder(["rules.yaml": rules, "test.yaml": test]) {
            try run(["promtool", "test", "rules", "\($0)/test.yaml"])
        }
        return try templates.indices.map { index in
            // A template that cannot be executed says so in place of everything.
            if let start = output.text.range(of: "<<\(index)<"), let end = output.text.range(of: ">\(index)>>") {
                return String(output.text[start.upperBound..<end.lowerBound])
            }
            guard let start = output.text.range(of: "a\(index)=\"") else { throw Failure(message: output.text) }
            return String(output.text[start.upperBound...].prefix(300))
        }
    }

    /// A text as YAML reads it, with every character that it might take for something else escaped.
    static func scalar(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar.value >= 0x20, scalar.value < 0x7F, scalar != "\"", scalar != "\\" {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16)
                result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            }
        }
        return result + "\""
    }

    static func inFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        return try body(folder.path)
    }
}
