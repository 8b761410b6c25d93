/// The files of one unit: their bytes one behind the other, and where each begins.
package struct RenderedUnit: Sendable {
    package let tenant: String
    package let environment: String
    /// Empty where a receiver has taken them.
    package let bytes: [UInt8]
    package let files: [OutputFile]

    package var name: Fleet.UnitName { Fleet.UnitName(tenant, environment) }

    /// The unit without what its files hold.
    package func withoutBytes() -> RenderedUnit {
        RenderedUnit(tenant: tenant, environment: environment, bytes: [], files: files)
    }
}
