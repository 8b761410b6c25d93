package import Diagnostics
package import YAML

extension AlertmanagerConfiguration {
    /// The code of everything that Alertmanager itself refuses, and of nothing else.
    package static let refusalCode = "alertmanager-config"
    /// The code of an expression that escapes its anchors.
    package static let unbalancedCode = "matcher-escapes-anchor"

    /// The faults of YAML that Alertmanager's reader refuses too.
    private static let refusedYAML: Set<String> = [
        "yaml-syntax", "yaml-not-utf8", "yaml-duplicate-key", "yaml-unknown-alias", "yaml-alias-cycle",
    ]
}

/// Reads an alertmanager.yml whole, and notes everything in it that Alertmanager of a version would refuse.
///
/// What can be read is given also where something is refused.
package func readAlertmanager(
    _ source: SourceFile, as file: FileID, version: AlertmanagerVersion, budget: Budget = Budget(),
    into diagnostics: inout DiagnosticList
) -> AlertmanagerConfiguration {
    var found = DiagnosticList()
    let tree = parse(source, as: file, budget: budget, into: &found)
    for var diagnostic in found.items {
        if AlertmanagerConfiguration.refusesYAML(diagnostic.code) {
            diagnostic.code = AlertmanagerConfiguration.refusalCode
        }
        diagnostics.append(diagnostic)
    }
    // Go's reader takes the first document, and does not look at others.
    guard let root = tree?.documents.first else {
        if found.isEmpty { diagnostics.append(.noRoute(.top(of: file))) }
        var nothing = AlertmanagerConfiguration()
        nothing.isWhole = false
        return nothing
    }
    var configuration = readAlertmanager(root, version: version, into: &diagnostics)
    if !found.isEmpty { configuration.isWhole = false }
    return configuration
}

/// The same of a file's node.
package func readAlertmanager(
    _ root: Node, version: AlertmanagerVersion, into diagnostics: inout DiagnosticList
) -> AlertmanagerConfiguration {
    var reader = ConfigurationReader(version: version)
    var configuration = AlertmanagerConfiguration()
    if !root.isNull { reader.check(root, ObjectType.configuration) }
    if let route = root["route"], !route.isNull {
        var routes = RouteReader(reader)
        routes.read(route)
        configuration.tree = routes.tree
        reader = routes.reader
    } else if root.kind == .mapping || root.isNull {
        reader.diagnostics.append(.noRoute(root.beginning))
    }
    reader.readReceivers(root, &configuration)
    reader.readInhibitRules(root, &configuration)
    reader.readTimeIntervals(root, &configuration)
    configuration.templateFiles = RouteReader.texts(root["templates"])
    reader.checkNames(configuration)
    configuration.isWhole = !reader.hasLostMatchers && configuration.tree.root != nil
    diagnostics.append(contentsOf: reader.diagnostics)
    return configuration
}

extension AlertmanagerConfiguration {
    static func refusesYAML(_ code: String) -> Bool { refusedYAML.contains(code) }
}

extension Diagnostic {
    static func noRoute(_ span: Span) -> Diagnostic {
        Diagnostic(
            code: AlertmanagerConfiguration.refusalCode, message: "the configuration has no `route`",
            labels: [Label(span)], help: "add a root route that names a receiver")
    }
}
