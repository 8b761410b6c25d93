/// One item of LimitRange's `spec.limits`.
package struct LimitRangeItem: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case container = "Container"
        case pod = "Pod"
        case persistentVolumeClaim = "PersistentVolumeClaim"
    }

    package enum Section: String, CaseIterable, Sendable {
        case max, min, `default`, defaultRequest, maxLimitRequestRatio
    }

    package typealias Amounts = [(resource: String, quantity: Quantity)]

    package var type: Kind
    /// Each section's amounts, sorted by resource.
    package var max: Amounts
    package var min: Amounts
    package var `default`: Amounts
    package var defaultRequest: Amounts
    package var maxLimitRequestRatio: Amounts

    package init(
        type: Kind, max: Amounts = [], min: Amounts = [], default: Amounts = [], defaultRequest: Amounts = [],
        maxLimitRequestRatio: Amounts = []
    ) {
        self.type = type
        self.max = Self.sorted(max)
        self.min = Self.sorted(min)
        self.default = Self.sorted(`default`)
        self.defaultRequest = Self.sorted(defaultRequest)
        self.maxLimitRequestRatio = Self.sorted(maxLimitRequestRatio)
    }

    package func amounts(_ section: Section) -> Amounts {
        switch section {
        case .max: max
        case .min: min
        case .default: `default`
        case .defaultRequest: defaultRequest
        case .maxLimitRequestRatio: maxLimitRequestRatio
        }
    }

    package func quantity(_ section: Section, _ resource: String) -> Quantity? {
        amounts(section).first { $0.resource == resource }?.quantity
    }

    /// The item as the API server stores it: for containers, a missing default is the maximum, and a missing default
    /// request is the default, else the minimum (SetDefaults_LimitRangeItem).
    package func defaulted() -> LimitRangeItem {
        guard type == .container else { return self }
        var item = self
        item.default = Self.filled(`default`, from: max)
        item.defaultRequest = Self.filled(Self.filled(defaultRequest, from: item.default), from: min)
        return item
    }

    private static func filled(_ amounts: Amounts, from source: Amounts) -> Amounts {
        sorted(amounts + source.filter { entry in !amounts.contains { $0.resource == entry.resource } })
    }

    private static func sorted(_ amounts: Amounts) -> Amounts { amounts.sorted { $0.resource < $1.resource } }
}

extension LimitRangeItem: Equatable {
    package static func == (a: LimitRangeItem, b: LimitRangeItem) -> Bool {
        a.type == b.type
            && Section.allCases.allSatisfy { section in
                a.amounts(section).elementsEqual(b.amounts(section)) { $0 == $1 }
            }
    }
}
