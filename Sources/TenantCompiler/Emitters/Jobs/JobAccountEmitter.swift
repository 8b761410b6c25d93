internal import YAML

extension Emitter {
    static let jobAccount = Emitter(
        "ServiceAccount <job>",
        "For each job with `account`; the others run as the namespace's own, which is there before any hook"
    ) { unit in
        guard unit.lifecycle != .retired else { return [] }
        return unit.spec.jobs.items.filter { $0.element.account.isSet }.map { job in
            unit.object(
                "v1", "ServiceAccount", job.name,
                [
                    "apiVersion": "v1",
                    "kind": "ServiceAccount",
                    "metadata": unit.metadata(
                        name: job.name, of: job.name, .job, annotations: .annotations(of: job.element.account)),
                    "automountServiceAccountToken": false,
                ], source: job.nameSpan)
        }
    }
}
