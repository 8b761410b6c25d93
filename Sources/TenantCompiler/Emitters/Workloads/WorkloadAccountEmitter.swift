internal import YAML

extension Emitter {
    static let workloadAccount = Emitter(
        "ServiceAccount <workload>",
        "One for each workload, without rights; its token is mounted where `account` says so"
    ) { unit in
        unit.manifests(ofWorkloads: "v1", "ServiceAccount") { workload, name in
            [
                "apiVersion": "v1",
                "kind": "ServiceAccount",
                "metadata": unit.metadata(
                    name: name, of: name, .workload, annotations: .annotations(of: workload.account)),
                "automountServiceAccountToken": false,
            ]
        }
    }
}

extension Value {
    /// What a cloud or a store of secrets knows an account by.
    static func annotations(of account: Given<AccountSpec>) -> Value {
        .annotations(account.annotations)
    }
}
