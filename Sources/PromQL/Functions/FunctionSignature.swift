/// What a function takes and gives, and which releases have it.
package struct FunctionSignature: Sendable, Hashable {
    /// The last type is that of all further arguments.
    package let arguments: [ValueType]
    /// How many arguments it needs.
    package let least: Int
    /// How many it takes at most; `nil` means any number.
    package let most: Int?
    package let result: ValueType
    package let since: PrometheusVersion
    /// The first release that has it no more.
    package let until: PrometheusVersion?
    /// The first release that has it without a feature flag.
    package let stableSince: PrometheusVersion?

    /// The type that the argument at an index must have.
    package func argument(at index: Int) -> ValueType? { index < arguments.count ? arguments[index] : arguments.last }

    package func exists(in version: PrometheusVersion) -> Bool {
        guard version >= since else { return false }
        guard let until else { return true }
        return version < until
    }

    /// Whether it must be switched on with `--enable-feature=promql-experimental-functions`.
    package func isExperimental(in version: PrometheusVersion) -> Bool {
        guard let stableSince else { return true }
        return version < stableSince
    }
}
