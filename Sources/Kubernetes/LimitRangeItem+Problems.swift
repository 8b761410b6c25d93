extension LimitRangeItem {
    /// What the API server refuses in the item as written (ValidateLimitRange), and what it accepts without effect or
    /// to the harm of every pod; sorted by section and resource.
    package func problems() -> [LimitRangeProblem] {
        var problems: [LimitRangeProblem] = []
        for section in Section.allCases { problems += sectionProblems(section) }
        if type == .persistentVolumeClaim, quantity(.min, "storage") == nil, quantity(.max, "storage") == nil {
            let message = "limits of PersistentVolumeClaims need a minimum or maximum of `storage`"
            problems.append(LimitRangeProblem(field: .init(.max), message: message))
        }
        for resource in resources {
            problems += orderProblems(resource) + ratioProblems(resource) + overcommitProblems(resource)
        }
        return problems
    }

    private var resources: [String] {
        Set(Section.allCases.flatMap { amounts($0).map(\.resource) }).sorted()
    }

    private func sectionProblems(_ section: Section) -> [LimitRangeProblem] {
        let amounts = amounts(section)
        if !amounts.isEmpty, section == .default || section == .defaultRequest, type != .container {
            let message =
                type == .pod
                ? "`\(section.rawValue)` may not be set for type `Pod`"
                : "`\(section.rawValue)` has no effect on type `PersistentVolumeClaim`"
            return [LimitRangeProblem(field: .init(section), message: message)]
        }
        return amounts.compactMap { entry in
            amountProblem(entry.resource, entry.quantity, in: section).map {
                LimitRangeProblem(field: .init(section, entry.resource), message: $0)
            }
        }
    }

    private func amountProblem(_ resource: String, _ quantity: Quantity, in section: Section) -> String? {
        if type == .persistentVolumeClaim {
            if resource != "storage" { return "only `storage` can be limited for PersistentVolumeClaims" }
        } else if let problem = ResourceName.problem(inContainer: resource) {
            return problem.message
        }
        if quantity.isNegative { return "`\(section.rawValue).\(resource)` is negative: \(quantity)" }
        let isAmount = section != .maxLimitRequestRatio
        if isAmount, ResourceName.isInteger(resource), !quantity.roundedUpToMilli().isInteger {
            return "`\(resource)` counts whole numbers, \(quantity) is none"
        }
        return nil
    }

    /// min ≤ defaultRequest ≤ default ≤ max, each pair that is written.
    private func orderProblems(_ resource: String) -> [LimitRangeProblem] {
        var pairs: [(Section, Section)] = [(.min, .max)]
        if type == .container {
            pairs += [
                (.min, .defaultRequest), (.defaultRequest, .max), (.defaultRequest, .default), (.min, .default),
                (.default, .max),
            ]
        }
        return pairs.compactMap { low, high in
            guard let lower = quantity(low, resource), let upper = quantity(high, resource), lower > upper else {
                return nil
            }
            // The default is what the author chose within the bounds, so it is the place to mend.
            let isDefault = high == .default || high == .defaultRequest
            let message =
                "`\(low.rawValue).\(resource)` \(lower) is greater than `\(high.rawValue).\(resource)` \(upper)"
            let fields = isDefault && low == .min ? (high, low) : (low, high)
            return LimitRangeProblem(
                field: .init(fields.0, resource), against: .init(fields.1, resource), message: message)
        }
    }

    private func ratioProblems(_ resource: String) -> [LimitRangeProblem] {
        guard let ratio = quantity(.maxLimitRequestRatio, resource) else { return [] }
        let field = LimitRangeProblem.Field(.maxLimitRequestRatio, resource)
        if ratio < Quantity(integer: 1) {
            return [
                LimitRangeProblem(field: field, message: "`maxLimitRequestRatio.\(resource)` \(ratio) is less than 1")
            ]
        }
        var problems: [LimitRangeProblem] = []
        if let low = quantity(.min, resource), let high = quantity(.max, resource), low > .zero,
            Self.compare(ratio, times: low, to: high) > 0
        {
            let message = "`maxLimitRequestRatio.\(resource)` \(ratio) is greater than max/min, \(high)/\(low)"
            problems.append(LimitRangeProblem(field: field, against: .init(.max, resource), message: message))
        }
        let stored = defaulted()
        if type == .container, let limit = stored.quantity(.default, resource),
            let request = stored.quantity(.defaultRequest, resource), request > .zero,
            Self.compare(ratio, times: request, to: limit) < 0
        {
            let message =
                "a container that sets no `\(resource)` gets limit \(limit) and request \(request), "
                + "which `maxLimitRequestRatio.\(resource)` \(ratio) refuses"
            let against = quantity(.defaultRequest, resource) == nil ? Section.min : .defaultRequest
            problems.append(LimitRangeProblem(field: field, against: .init(against, resource), message: message))
        }
        return problems
    }

    /// Devices and huge pages have no overcommitment: limit and request are equal, defaults included.
    private func overcommitProblems(_ resource: String) -> [LimitRangeProblem] {
        let stored = defaulted()
        guard type == .container, !ResourceName.isOvercommitAllowed(resource),
            let limit = stored.quantity(.default, resource), let request = stored.quantity(.defaultRequest, resource),
            limit != request
        else { return [] }
        let requestSection = quantity(.defaultRequest, resource) == nil ? Section.min : .defaultRequest
        let limitSection = quantity(.default, resource) == nil ? Section.max : .default
        let message =
            "`\(resource)` cannot be overcommitted: its default limit \(limit) must equal its default request \(request)"
        return [
            LimitRangeProblem(
                field: .init(requestSection, resource), against: .init(limitSection, resource), message: message)
        ]
    }

    /// The sign of ratio × amount − other, exact.
    static func compare(_ ratio: Quantity, times amount: Quantity, to other: Quantity) -> Int {
        let left = ratio.nano.magnitude.multipliedFullWidth(by: amount.nano.magnitude)
        let right = other.nano.magnitude.multipliedFullWidth(by: Quantity.nanoPerUnit.magnitude)
        if left.high != right.high { return left.high < right.high ? -1 : 1 }
        return left.low == right.low ? 0 : left.low < right.low ? -1 : 1
    }
}
