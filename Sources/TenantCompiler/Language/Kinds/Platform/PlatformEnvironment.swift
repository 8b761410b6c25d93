package import Diagnostics

/// An environment of the Platform with its name.
package struct PlatformEnvironment: Sendable {
    package let name: String
    /// Where the name is written; null for the built-in one.
    package let span: Span?
    package let spec: EnvironmentSpec
}
