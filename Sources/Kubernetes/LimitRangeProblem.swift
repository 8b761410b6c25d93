/// A rule that an item of a LimitRange breaks, and the fields that break it.
package struct LimitRangeProblem: Hashable, Sendable {
    /// A place in the item; without a resource it is the whole section.
    package struct Field: Hashable, Sendable {
        package let section: LimitRangeItem.Section
        package let resource: String?

        package init(_ section: LimitRangeItem.Section, _ resource: String? = nil) {
            self.section = section
            self.resource = resource
        }
    }

    package let field: Field
    /// The other field of a comparison.
    package let against: Field?
    /// One line, with the amounts in it.
    package let message: String

    package init(field: Field, against: Field? = nil, message: String) {
        self.field = field
        self.against = against
        self.message = message
    }
}
