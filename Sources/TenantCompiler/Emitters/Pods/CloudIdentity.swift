internal import YAML

/// What the clouds want of a pod so that it gets the rights of its account.
///
/// AWS and Google go by annotations of the account alone. Azure's webhook passes by every pod without a label of its own,
/// whatever the account says.
enum CloudIdentity {
    /// Labels of the pods of an account with these annotations, sorted.
    static func podLabels(for annotations: Keyed<LabelKey, Layered<String>>) -> [Member] {
        annotations["azure.workload.identity/client-id"] == nil ? [] : [Member("azure.workload.identity/use", "true")]
    }

    /// Ways to the agent of EKS Pod Identity, which gives accounts without annotations their rights.
    static let podIdentityOfEKS: [Value] = [.to(["169.254.170.23/32", "fd00:ec2::23/128"], 80)]
}

extension Value {
    /// Annotations as they come out; nothing where there are none.
    ///
    /// - Parameter change: What becomes of each value.
    static func annotations(
        _ annotations: Keyed<LabelKey, Layered<String>>, _ change: (String) -> String = { $0 }
    ) -> Value {
        Value.map(annotations.items.map { Member($0.key, .string(change($0.value.value ?? ""))) }).orAbsent
    }

    /// The map with more labels, by key; itself where there are none.
    func labelled(_ more: [Member]) -> Value {
        guard !more.isEmpty, case .map(let members) = self else { return self }
        return .sorted(members + more)
    }

    /// A peer of a network policy by its addresses, and a port of it.
    static func to(_ blocks: [String], _ port: Int) -> Value {
        ["to": .list(blocks.map { ["ipBlock": ["cidr": .string($0)]] }), "ports": [.tcp(port)]]
    }
}
