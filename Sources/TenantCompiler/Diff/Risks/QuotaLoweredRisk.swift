internal import YAML

extension Risk {
    static let quotaLowered = Risk(
        "quota-lowered", "new pods are refused where more is in use than the quota allows",
        inUnit: { comparison, _ in
            comparison.pairs("ResourceQuota").flatMap { pair -> [RiskFinding] in
                guard comparison.isKept, let new = pair.new else { return [] }
                let before = pair.old?.at("spec", "hard")
                return (new.at("spec", "hard")?.members ?? []).compactMap { member in
                    lowered(member.key, before?[member.key], member.value, what: "").map {
                        RiskFinding(pair.identity, $0)
                    }
                }
            }
        })

    /// `requests.cpu 8 → 6 (−25%)` for a bound that is lower now, or is there now and was not.
    static func lowered(_ key: String, _ old: Value?, _ new: Value, what: String) -> String? {
        guard let after = ScalarMeaning.quantity.amount(new), let shown = new.scalarText else { return nil }
        guard let old, let before = ScalarMeaning.quantity.amount(old), let was = old.scalarText else {
            return "\(what)\(key) is bounded, to \(shown), for the first time"
        }
        guard after < before else { return nil }
        return "\(what)\(key) \(was) → \(shown)\(Growth.text(from: before, to: after).map { " (\($0))" } ?? "")"
    }
}
