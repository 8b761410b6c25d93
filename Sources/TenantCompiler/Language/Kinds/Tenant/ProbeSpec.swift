package import YAML

/// A probe in the form Kubernetes has it, or only the path of an HTTP request.
package struct ProbeSpec: AlternativeSpec {
    package var httpGet = Given<HTTPGetSpec>()
    package var tcpSocket = Given<TCPSocketSpec>()
    package var exec = Given<ExecSpec>()
    package var grpc = Given<GRPCSpec>()
    package var initialDelaySeconds = Layered<Int>()
    package var periodSeconds = Layered<Int>()
    package var timeoutSeconds = Layered<Int>()
    package var successThreshold = Layered<Int>()
    package var failureThreshold = Layered<Int>()

    package init() {}

    package static let title = "probe"
    package static let alternatives = ["httpGet", "tcpSocket", "exec", "grpc"]

    package static let fields: [Field<ProbeSpec>] = [
        Field("httpGet", \.httpGet, "Succeeds when an HTTP request does", example: "{ path: /health, port: http }"),
        Field("tcpSocket", \.tcpSocket, "Succeeds when a connection opens", example: "{ port: 5432 }"),
        Field(
            "exec", \.exec, "Succeeds when a command in the container exits with 0",
            example: "{ command: [cat, /tmp/ready] }"),
        Field("grpc", \.grpc, "Succeeds when the gRPC health service says so", example: "{ port: 9000 }"),
        Field("initialDelaySeconds", \.initialDelaySeconds, "Seconds before the first probe", default: "0"),
        Field("periodSeconds", \.periodSeconds, "Seconds between probes", default: "10"),
        Field("timeoutSeconds", \.timeoutSeconds, "Seconds that a probe may take", default: "1"),
        Field("successThreshold", \.successThreshold, "Successes in a row that end a failure", default: "1"),
        Field(
            "failureThreshold", \.failureThreshold, "Failures in a row that count as one",
            default: "3, and 30 of a startup probe"),
    ]

    /// A scalar is the path of `httpGet`.
    package mutating func lay(_ node: Node, _ reader: inout Reader) {
        guard node.kind == .scalar else {
            chooseAlternative(node, &reader)
            layFields(node, &reader)
            return
        }
        guard let path = HTTPPath.read(node, &reader) else { return }
        let origin = reader.origin(of: node)
        tcpSocket.remove(origin)
        exec.remove(origin)
        grpc.remove(origin)
        httpGet.lay(HTTPGetSpec(path: path, at: origin, over: httpGet.value), at: origin)
    }

    package static var schema: Schema { Schema.either([Schema.scalar(HTTPPath.schema), objectSchema]) }
}
