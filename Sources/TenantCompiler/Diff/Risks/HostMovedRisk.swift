extension Risk {
    static let hostMoved = Risk(
        "host-moved", "requests to the host reach another tenant, or nobody",
        inFleet: { movement in
            var arrivals: [String: [String]] = [:]
            for move in movement.hosts {
                for host in move.gained {
                    arrivals["\(move.unit.environment)/\(host)", default: []].append(move.unit.tenant)
                }
            }
            return movement.hosts.flatMap { move in
                move.lost.map { host in
                    let object = ObjectIdentity(group: "", kind: "Host", namespace: "", name: host)
                    let others = (arrivals["\(move.unit.environment)/\(host)"] ?? []).filter { $0 != move.unit.tenant }
                    let text =
                        others.isEmpty
                        ? "nothing serves it any more"
                        : "it moves to tenant \(others.map { "`\($0)`" }.joined(separator: ", "))"
                    return (move.unit, RiskFinding(object, text))
                }
            }
        })
}
