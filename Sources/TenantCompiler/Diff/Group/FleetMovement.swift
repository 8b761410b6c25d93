/// What comes, goes and moves between units.
package struct FleetMovement: Sendable {
    package let hosts: [HostMove]
    package let added: [UnitSize]
    package let removed: [UnitSize]

    package init(hosts: [HostMove], added: [UnitSize], removed: [UnitSize]) {
        self.hosts = hosts
        self.added = added
        self.removed = removed
    }
}
