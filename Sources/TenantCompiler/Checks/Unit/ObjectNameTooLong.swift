internal import Diagnostics

extension Check {
    package static let objectNameTooLong = Check(
        "object-name-too-long", "A name leaves no room for what Kubernetes adds to it",
        why: """
            Kubernetes makes names and labels of at most 63 characters out of it: a CronJob adds eleven for each run, a StatefulSet \
            as many for each revision. The object is refused, or taken and never gets a pod.
            """,
        accepts: [
            """
            \(.acme)
              jobs: [ { name: nightly, image: "docker.io/library/python:3.12", schedule: "0 2 * * *" } ]
            """
        ],
        refuses: [
            """
            \(.acme)
              workloads:
                - name: «a-name-for-a-ledger-that-goes-on-and-on-and-on-and-on»
                  image: docker.io/library/nginx:1.27
                  volumes: [ { name: data, mountPath: /data, storage: 1Gi } ]
              jobs:
                - name: «a-name-for-a-report-that-goes-on-and-on-and-on-and-on»
                  image: docker.io/library/python:3.12
                  schedule: "0 2 * * *"
            """
        ],
        pass: .unit(checkLengths))
}

/// What is left of 63 characters: a StatefulSet's pods are labelled with its revision, a CronJob's jobs named by the time.
private let longestOwner = 52

private func checkLengths(_ unit: Unit, _ findings: inout Findings) {
    func check(_ name: String, _ kind: String, at span: Span) {
        guard name.utf8.count > longestOwner else { return }
        findings.report(
            "the name of \(kind) `\(name)` of tenant `\(unit.name)` has \(name.utf8.count) characters",
            tenant: unit.name, at: span, label: "longer than \(longestOwner)",
            help: "shorten it to \(longestOwner) characters")
    }
    for item in unit.spec.workloads.items where item.name.utf8.count > longestOwner && item.element.isStateful {
        check(item.name, "StatefulSet", at: item.nameSpan)
    }
    for item in unit.spec.jobs.items where item.element.schedule.isSet {
        check(item.name, "CronJob", at: item.nameSpan)
    }
}
