/// What moves the time at which a selector, range or subquery is evaluated.
package struct Modifiers: Sendable, Hashable {
    package var offset: Offset?
    package var at: AtModifier?

    package init(offset: Offset? = nil, at: AtModifier? = nil) {
        self.offset = offset
        self.at = at
    }

    package var isEmpty: Bool { offset == nil && at == nil }
}
