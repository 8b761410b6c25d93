extension PeakRule {
    static let pod = PeakRule("", "Pod") { item, context in
        guard let resources = item.resources else { return [] }
        return [PeakContribution(item, context.amounts(of: resources, item.template), "pod")]
    }
}
