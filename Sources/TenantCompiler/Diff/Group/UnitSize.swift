/// A unit that is new or gone as a whole, and how many objects it has.
package struct UnitSize: Sendable, Hashable {
    package let unit: Fleet.UnitName
    package let objects: Int

    package init(_ unit: Fleet.UnitName, objects: Int) {
        self.unit = unit
        self.objects = objects
    }
}
