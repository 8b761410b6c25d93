import Foundation

/// Alertmanager's own reader of templates.
enum Amtool {
    static let isExpected =
        ProcessInfo.processInfo.environment["CI"] != nil
        || (try? Promtool.run(["amtool", "--version"]))?.status == 0

    /// What it has against a template that it executes for alerts of its own; `nil` where it takes it.
    static func verdict(on template: String) throws -> String? {
        let output = try Promtool.inFolder(["ours.tmpl": "{{ define \"slack.default.title\" }}t{{ end }}"]) {
            try Promtool.run([
                "amtool", "template", "render", "--template.glob=\($0)/*.tmpl", "--template.text=\(template)",
            ])
        }
        return output.status == 0 ? nil : output.text
    }
}
