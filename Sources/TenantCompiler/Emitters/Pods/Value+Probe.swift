internal import YAML

extension Value {
    /// A probe of a container.
    ///
    /// - Parameters:
    ///   - fallback: The port that is asked where the probe names none.
    ///   - failures: Failures in a row that count, where the probe names none and Kubernetes' three are too few.
    static func probe(_ given: Given<ProbeSpec>, fallback: PortReference?, failures: Int? = nil) -> Value {
        guard let probe = given.value else { return .absent }
        return [
            "httpGet": .httpGet(probe.httpGet, fallback: fallback),
            "tcpSocket": .optional(probe.tcpSocket.value.map { ["port": .port($0.port.value)] }),
            "exec": .optional(probe.exec.value.map { ["command": .strings($0.command)] }),
            "grpc": .optional(
                probe.grpc.value.map { grpc in
                    [
                        "port": .optional(grpc.port.value.map { .int($0.number) }),
                        "service": .optional(grpc.service.value.map(Value.string)),
                    ]
                }),
            "initialDelaySeconds": .optional(probe.initialDelaySeconds.value.map(Value.int)),
            "periodSeconds": .optional(probe.periodSeconds.value.map(Value.int)),
            "timeoutSeconds": .optional(probe.timeoutSeconds.value.map(Value.int)),
            "successThreshold": .optional(probe.successThreshold.value.map(Value.int)),
            "failureThreshold": .optional((probe.failureThreshold.value ?? failures).map(Value.int)),
        ]
    }

    private static func httpGet(_ given: Given<HTTPGetSpec>, fallback: PortReference?) -> Value {
        guard let request = given.value else { return .absent }
        let headers = request.httpHeaders.items.map { header -> Value in
            ["name": .string(header.name), "value": .string(header.element.value.value ?? "")]
        }
        return [
            "path": .string(request.path.value?.text ?? "/"),
            "port": .port(request.port.value ?? fallback),
            "scheme": request.scheme.value == .https ? "HTTPS" : .absent,
            "httpHeaders": Value.list(headers).orAbsent,
        ]
    }

    /// A port by number or name, as a probe writes it.
    static func port(_ reference: PortReference?) -> Value {
        switch reference {
        case .number(let number): .int(number)
        case .name(let name): .string(name)
        case nil: .absent
        }
    }
}
