package import YAML

extension LimitRangeItem {
    /// Of an item of `spec.limits`; null for a type that is none. Amounts that cannot be read are left out.
    package init?(_ value: Value) {
        guard let type = value["type"]?.text.flatMap(Kind.init) else { return nil }
        func amounts(_ section: Section) -> Amounts {
            (value.field(section.rawValue)?.members ?? []).compactMap { member in
                Quantity(member.value).map { (member.key, $0) }
            }
        }
        self.init(
            type: type, max: amounts(.max), min: amounts(.min), default: amounts(.default),
            defaultRequest: amounts(.defaultRequest), maxLimitRequestRatio: amounts(.maxLimitRequestRatio))
    }
}
