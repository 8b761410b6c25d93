internal import Diagnostics

extension Check {
    package static let remoteWriteWithoutPath = Check(
        "remote-write-without-path", "Samples are sent to an address without a path", severity: .warning,
        why: """
            Whatever takes remote write takes it beneath a path, such as `/api/v1/write` of Prometheus. Without one the answer is
            404 or 405, which a sender takes for final: it drops the samples and goes on.
            """,
        given: .acme,
        accepts: [
            #"""
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { monitoring: { remoteWrite: "http://prometheus-central:9090/api/v1/write" } }
            """#
        ],
        refuses: [
            #"""
            # policies/platform.yaml
            apiVersion: tenantc.dev/v1
            kind: Platform
            metadata: { name: company }
            spec: { monitoring: { remoteWrite: «"http://prometheus-central:9090/"» } }
            """#
        ], pass: .unit(checkPath))
}

private func checkPath(_ unit: Unit, _ findings: inout Findings) {
    guard unit.hasPrometheus, let address = unit.remoteWriteAddress, address.rest.isEmpty || address.rest == "/",
        let span = unit.platform.monitoring.remoteWrite.span
    else { return }
    findings.report(
        "`remoteWrite` names a server and no path", at: span, label: "samples are dropped",
        help:
            "write where it takes them: `/api/v1/write` of a Prometheus or VictoriaMetrics, `/api/v1/push` of a Mimir, "
            + "`/api/v1/receive` of a Thanos")
}
