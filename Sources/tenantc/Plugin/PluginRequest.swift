import TenantCompiler

/// The part of the fleet that an application asks for.
struct PluginRequest {
    /// Empty for all.
    var tenants: [String] = []
    /// Null where the sources have but one.
    var environment: String?
    var area = PluginArea.tenant

    /// - Parameter variable: Looks up a variable of the environment; no others than those named here are read.
    init(_ variable: (String) -> String?) throws(MachineError) {
        let parameters = try PluginParameters(variable(PluginParameters.variable) ?? "null")
        if let names = try Self.values(of: .tenant, parameters, variable) { tenants = names }
        environment = try Self.values(of: .environment, parameters, variable)?.first
        if let word = try Self.values(of: .area, parameters, variable)?.first {
            guard let area = PluginArea(rawValue: word) else {
                let known = PluginArea.allCases.map(\.rawValue).joined(separator: ", ")
                throw .usage("there is no area `\(Terminal.visible(word))`; there are \(known)")
            }
            self.area = area
        }
    }

    /// What the parameter or the variable says; null where neither is there. An empty value, such as a template
    /// leaves behind, must not mean "all".
    private static func values(
        of parameter: PluginParameter, _ parameters: PluginParameters, _ variable: (String) -> String?
    ) throws(MachineError) -> [String]? {
        let said = parameters.values[parameter]
        let inherited = variable(parameter.variable).map { [$0] }
        if let said, let inherited, said != inherited {
            throw .usage(
                "the parameter `\(parameter.name)` and \(parameter.variable) say different things; give one of them")
        }
        guard let values = said ?? inherited else { return nil }
        guard !values.contains("") else {
            throw .usage("`\(parameter.name)` is empty; give it a value, or leave it out")
        }
        return values
    }

    /// Settles which environment is meant: streams of several clusters must not be mixed.
    func checkEnvironment(of platform: Platform) throws(MachineError) {
        guard environment == nil, platform.environments.count > 1 else { return }
        let names = platform.environments.map { "`\($0.name)`" }.joined(separator: ", ")
        throw .usage(
            """
            the sources have the environments \(names), and one application delivers to one cluster; \
            set its parameter `\(PluginParameter.environment.name)`
            """)
    }
}
