/// Everything that one Alertmanager is told: where every alert goes.
package struct RoutingTree: Sendable, Hashable {
    package var global: AlertmanagerGlobal
    /// Takes what no other route takes.
    package var root: Route
    package var receivers: [Receiver]
    package var inhibitions: [Inhibition]
    package var mutes: [MuteInterval]
}
