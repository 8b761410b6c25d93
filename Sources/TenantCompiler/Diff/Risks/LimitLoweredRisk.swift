internal import YAML

extension Risk {
    static let limitLowered = Risk(
        "limit-lowered", "pods and claims that were accepted before are refused",
        inUnit: { comparison, _ in
            comparison.pairs("LimitRange").flatMap { pair -> [RiskFinding] in
                guard comparison.isKept, let new = pair.new else { return [] }
                let before = pair.old?.at("spec", "limits")?.items ?? []
                return (new.at("spec", "limits")?.items ?? []).flatMap { item -> [RiskFinding] in
                    let type = item["type"]?.text ?? ""
                    let old = before.first { $0["type"]?.text == type }
                    return tightened(item, old, type).map { RiskFinding(pair.identity, $0) }
                }
            }
        })

    private static func tightened(_ item: Value, _ old: Value?, _ type: String) -> [String] {
        let lower = ["max", "maxLimitRequestRatio"].flatMap { bound in
            (item[bound]?.members ?? []).compactMap { member in
                lowered(member.key, old?.at(bound, member.key), member.value, what: "\(type) \(bound) ")
            }
        }
        let higher = (item["min"]?.members ?? []).compactMap { member -> String? in
            guard let after = ScalarMeaning.quantity.amount(member.value), let shown = member.value.scalarText else {
                return nil
            }
            guard let was = old?.at("min", member.key), let before = ScalarMeaning.quantity.amount(was) else {
                return after > 0 ? "\(type) min \(member.key) is asked for, at least \(shown), for the first time" : nil
            }
            guard after > before else { return nil }
            let growth = Growth.text(from: before, to: after).map { " (\($0))" } ?? ""
            return "\(type) min \(member.key) \(was.scalarText ?? "") → \(shown)\(growth)"
        }
        return lower + higher
    }
}
