import TenantCompiler

/// Which of a tenant's objects an application delivers.
enum PluginArea: String, CaseIterable {
    /// What goes to the tenant's own namespace.
    case tenant
    /// The AppProject and the Application.
    case argocd
    case all

    func holds(_ file: OutputFile, of unit: RenderedUnit) -> Bool {
        switch self {
        case .tenant: file.folder.hasPrefix("\(unit.environment)/tenants/")
        case .argocd: file.folder == "\(unit.environment)/platform/argocd"
        case .all: true
        }
    }
}
