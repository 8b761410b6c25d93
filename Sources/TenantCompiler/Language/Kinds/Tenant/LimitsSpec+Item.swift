internal import Kubernetes

extension LimitsSpec {
    /// The item as the API server judges it.
    func item(_ type: LimitRangeItem.Kind) -> LimitRangeItem {
        func amounts(_ list: Keyed<AnyKey, Layered<Quantity>>) -> LimitRangeItem.Amounts {
            list.items.compactMap { item in item.value.value.map { (item.key, $0) } }
        }
        return LimitRangeItem(
            type: type, max: amounts(max), min: amounts(min), default: amounts(`default`),
            defaultRequest: amounts(defaultRequest), maxLimitRequestRatio: amounts(maxLimitRequestRatio))
    }

    /// Where an amount was set; of a whole section, where its first amount was.
    func origin(of field: LimitRangeProblem.Field) -> Origin? {
        let section =
            switch field.section {
            case .max: max
            case .min: min
            case .default: `default`
            case .defaultRequest: defaultRequest
            case .maxLimitRequestRatio: maxLimitRequestRatio
            }
        guard let resource = field.resource else { return section.items.first?.value.origin }
        return section[resource]?.origin
    }
}

extension LimitRangeSpec {
    /// Whether the API server would take every item.
    var isSound: Bool {
        container.isSound(.container) && pod.isSound(.pod) && persistentVolumeClaim.isSound(.persistentVolumeClaim)
    }
}

extension LimitsSpec {
    fileprivate func isSound(_ type: LimitRangeItem.Kind) -> Bool { !isSet || item(type).problems().isEmpty }
}
