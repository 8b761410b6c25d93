internal import Kubernetes

/// What one object takes of its namespace's quota at the worst moment.
struct PeakContribution: Sendable {
    let item: InventoryItem
    /// How many of them there are then.
    let count: Int
    /// What each takes, by keys of the quota.
    let amounts: ResourceList
    /// What there are so many of, such as `pods, 5 of them while it rolls out`.
    let words: String
    /// The field that says how many.
    let pointer: FieldPointer
    /// That field in the words of its author's document; null where nothing can be lowered but the size of each.
    let field: String?
    /// The object that has the field.
    let setter: InventoryItem

    init(
        _ item: InventoryItem, count: Int = 1, _ amounts: ResourceList, _ words: String,
        at pointer: FieldPointer = FieldPointer(), field: String? = nil, setter: InventoryItem? = nil
    ) {
        self.item = item
        self.count = count
        self.amounts = amounts
        self.words = words
        self.pointer = pointer
        self.field = field
        self.setter = setter ?? item
    }
}
