internal import Kubernetes
internal import YAML

/// Where a tenant's pods send or ask for samples, logs and traces: an http or https URL, seen from the tenant's namespace.
struct MonitoringAddress {
    let isSecure: Bool
    /// Without the brackets of an IPv6 address.
    let host: String
    let port: Int
    /// Path and query; empty where the URL ends with its host.
    let rest: String

    private let namesPort: Bool

    /// - Parameter namespace: Where a host without a dot is a Service; a pod would look for it in its own namespace.
    init(_ url: HTTPAddress, in namespace: String) {
        isSecure = url.text.hasPrefix("https://")
        // Bytes, since a URL has nothing but ASCII and each unit asks.
        let body = url.text.utf8.dropFirst(isSecure ? 8 : 7)
        let authority = body.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let isBracketed = authority.first == UInt8(ascii: "[")
        let name =
            isBracketed
            ? authority.dropFirst().prefix { $0 != UInt8(ascii: "]") } : authority.prefix { $0 != UInt8(ascii: ":") }
        let digits = authority.dropFirst(name.count + (isBracketed ? 2 : 0)).dropFirst()
        let isService = !isBracketed && !name.contains(UInt8(ascii: ".")) && !name.elementsEqual("localhost".utf8)
        host = isService ? "\(Substring(name)).\(namespace).svc" : String(Substring(name))
        port = Int(Substring(digits)) ?? (isSecure ? 443 : 80)
        namesPort = !digits.isEmpty
        rest = String(Substring(body[authority.endIndex...]))
    }

    /// Host and port, as gRPC takes them.
    var target: String { "\(writtenHost):\(port)" }

    /// The URL with its host written out.
    var url: String { "\(isSecure ? "https" : "http")://\(writtenHost)\(namesPort ? ":\(port)" : "")\(rest)" }

    /// The same with a further path.
    func url(adding path: String) -> String {
        var base = url
        while base.hasSuffix("/") { base.removeLast() }
        return base + path
    }

    private var writtenHost: String { host.contains(":") ? "[\(host)]" : host }

    /// The namespace that the host's name says it lies in; null for what lies outside the cluster.
    var namespace: String? {
        let parts = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Substring.init)
        switch parts.count {
        case 3... where parts[2] == "svc" && (parts.count == 3 || host.hasSuffix(".svc.cluster.local")):
            return String(parts[1])
        // `tempo.tracing`, and not `https://tempo.com`.
        case 2 where !isSecure && parts[1].contains(where: \.isLetter): return String(parts[1])
        default: return nil
        }
    }

    /// A rule of `egress` that lets pods reach it.
    var egress: Value {
        let ports: Value = [["protocol": "TCP", "port": .int(port)]]
        if let namespace {
            let peer: Value = [
                "namespaceSelector": ["matchLabels": ["kubernetes.io/metadata.name": .string(namespace)]]
            ]
            return ["to": [peer], "ports": ports]
        }
        // Addresses that stand behind a name may change.
        guard let address = CIDR.host(host) else { return ["ports": ports] }
        return ["to": [["ipBlock": ["cidr": .string(address.canonical)]]], "ports": ports]
    }
}

extension Unit {
    /// The namespace that monitoring runs in.
    var monitoringNamespace: String { platform.monitoring.namespace.value?.text ?? "monitoring" }

    /// Where the tenant's samples are kept for long; null for nowhere.
    var remoteWriteAddress: MonitoringAddress? { address(platform.monitoring.remoteWrite) }
    /// Where logs are asked for and sent.
    var logsAddress: MonitoringAddress? { address(platform.monitoring.lokiURL) }
    /// Where traces are sent.
    var tracesAddress: MonitoringAddress? { address(platform.monitoring.tracesURL) }

    private func address(_ url: Layered<HTTPAddress>) -> MonitoringAddress? {
        url.value.map { MonitoringAddress($0, in: monitoringNamespace) }
    }
}
