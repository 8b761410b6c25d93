/// Takes each unit as soon as it is printed, so that what a large fleet compiles to is never all in memory.
package protocol UnitReceiver: Sendable {
    /// What the compilation holds of the unit from then on: all of it, or all but its bytes. Called from any thread.
    /// Units come before it is known whether the sources are refused.
    func receive(_ unit: RenderedUnit) -> RenderedUnit
}
