/// Amounts by the names of resources, sorted by name: a few, so that a list is quicker than a table.
package struct ResourceList: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package let resource: String
        package var amount: Quantity
    }

    package private(set) var entries: [Entry] = []

    package init() {}

    package init(_ amounts: [(resource: String, quantity: Quantity)]) {
        for amount in amounts { self[amount.resource] = amount.quantity }
    }

    package var isEmpty: Bool { entries.isEmpty }

    package subscript(resource: String) -> Quantity? {
        get { entries.first { $0.resource == resource }?.amount }
        set {
            let index = entries.firstIndex { $0.resource >= resource } ?? entries.count
            let isThere = index < entries.count && entries[index].resource == resource
            switch (newValue, isThere) {
            case (let amount?, true): entries[index].amount = amount
            case (let amount?, false): entries.insert(Entry(resource: resource, amount: amount), at: index)
            case (nil, true): entries.remove(at: index)
            case (nil, false): break
            }
        }
    }

    /// What another list has and this one has not.
    package mutating func fill(from other: ResourceList) {
        for entry in other.entries where self[entry.resource] == nil { self[entry.resource] = entry.amount }
    }

    package func adding(_ other: ResourceList) -> ResourceList {
        joined(other) { $0.adding($1) }
    }

    /// The greater of each amount.
    package func maximum(_ other: ResourceList) -> ResourceList {
        joined(other) { max($0, $1) }
    }

    private func joined(_ other: ResourceList, _ join: (Quantity, Quantity) -> Quantity) -> ResourceList {
        var result = self
        for entry in other.entries {
            result[entry.resource] = result[entry.resource].map { join($0, entry.amount) } ?? entry.amount
        }
        return result
    }
}
