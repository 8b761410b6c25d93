import ArgumentParser
import TenantCompiler

struct PluginGenerateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Print the objects of an application.",
        discussion: """
            One YAML stream in apply order, printed whole or not at all: Argo CD takes an
            empty stream for "delete everything". Which part of the fleet is printed say
            the parameters of the application (`tenantc plugin parameters`), or variables
            of the plugin, and the application's folder.

            Examples:
              tenantc plugin generate
              ARGOCD_ENV_ENVIRONMENT=staging tenantc plugin generate --source tenants/acme

            Exit codes: 0 printed, 1 the sources are refused, 2 could not run.
            """)

    @OptionGroup var options: PluginOptions

    func run() async throws {
        let request = try PluginRequest(Terminal.environment)
        let place = try options.requirePlace()
        guard place.isAmongTenants else {
            throw MachineError.usage(
                "there are no tenants below `\(Terminal.visible(place.inner))`; give the application the folder that "
                    + "holds tenants/, or one in it")
        }
        let compilation = try await options.compile(place) { options in
            options.tenants = Set(request.tenants)
            options.environments = Set(request.environment.map { [$0] } ?? [])
        }
        if !compilation.diagnostics.isEmpty { Reporting.showText(compilation) }
        if compilation.isRefused { throw ExitStatus.refused }
        try check(compilation, request, place)
        let bytes = try stream(of: compilation, request, place)
        try Terminal.output(bytes[...])
    }

    private func check(
        _ compilation: Compilation, _ request: PluginRequest, _ place: SourcePlace
    ) throws(MachineError) {
        // The built-in Platform names namespaces otherwise: a copy that lacks policies/ would have all objects
        // moved, and the old ones pruned.
        guard compilation.program.platform.nameSpan != nil else {
            throw .usage(
                "the sources have no Platform document; where the application has the annotation "
                    + "argocd.argoproj.io/manifest-generate-paths, it must name policies/")
        }
        try request.checkEnvironment(of: compilation.program.platform)
        try NameFilter(tenants: request.tenants, environments: request.environment.map { [$0] } ?? [])
            .check(against: compilation)
        guard let here = place.tenants(of: compilation.program) else { return }
        for name in request.tenants where !here.contains(name) {
            throw .usage("tenant `\(name)` is not below `\(Terminal.visible(place.inner))`, the application's folder")
        }
    }

    private func stream(
        of compilation: Compilation, _ request: PluginRequest, _ place: SourcePlace
    ) throws(MachineError) -> [UInt8] {
        let here = place.tenants(of: compilation.program)
        let units = compilation.outputs.filter { here?.contains($0.tenant) ?? true }
        let bytes = OutputStream.bytes(units) { request.area.holds($1, of: $0) }
        guard bytes.isEmpty else { return bytes }
        let place = place.inner.isEmpty ? "in the sources" : "below `\(Terminal.visible(place.inner))`"
        let environment = request.environment.map { " that runs in `\($0)`" } ?? ""
        throw .usage("there is nothing to deliver: no tenant \(place)\(environment)")
    }
}
