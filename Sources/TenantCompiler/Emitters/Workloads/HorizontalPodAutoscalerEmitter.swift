internal import YAML

extension Emitter {
    static let horizontalPodAutoscaler = Emitter(
        "HorizontalPodAutoscaler <workload>", "For each workload with `autoscale`, where the tier has `autoscaling`"
    ) { unit in
        unit.manifests(ofWorkloads: "autoscaling/v2", "HorizontalPodAutoscaler") { workload, name in
            guard let autoscale = unit.autoscale(of: workload) else { return nil }
            return [
                "apiVersion": "autoscaling/v2",
                "kind": "HorizontalPodAutoscaler",
                "metadata": unit.metadata(name: name, of: name, .workload, annotations: unit.workloadAnnotations),
                "spec": [
                    "scaleTargetRef": unit.target(workload, name),
                    "minReplicas": .int(autoscale.min.value ?? 1),
                    "maxReplicas": .int(autoscale.max.value ?? 1),
                    "metrics": .metrics(of: autoscale),
                    "behavior": .behavior(autoscale.behavior),
                ],
            ]
        }
    }
}

extension Value {
    /// Kubernetes' own aim, for an autoscaler that names none.
    private static let builtInMetric = utilization("cpu", percent: 80)

    fileprivate static func metrics(of autoscale: AutoscaleSpec) -> Value {
        var metrics: [Value] = []
        if let cpu = autoscale.cpu.value { metrics.append(utilization("cpu", percent: cpu.wholePercent)) }
        if let memory = autoscale.memory.value { metrics.append(utilization("memory", percent: memory.wholePercent)) }
        for metric in autoscale.pods.items {
            metrics.append([
                "type": "Pods",
                "pods": [
                    "metric": ["name": .string(metric.key)],
                    "target": ["type": "AverageValue", "averageValue": .quantity(metric.value.value)],
                ],
            ])
        }
        return .list(metrics.isEmpty ? [builtInMetric] : metrics)
    }

    private static func utilization(_ resource: String, percent: Int) -> Value {
        [
            "type": "Resource",
            "resource": [
                "name": .string(resource),
                "target": ["type": "Utilization", "averageUtilization": .int(percent)],
            ],
        ]
    }

    fileprivate static func behavior(_ behavior: ScalingBehaviorSpec) -> Value {
        let value: Value = [
            "scaleDown": .scalingRule(behavior.scaleDown),
            "scaleUp": .scalingRule(behavior.scaleUp),
        ]
        return value.orAbsent
    }

    private static func scalingRule(_ given: Given<ScalingRuleSpec>) -> Value {
        guard let rule = given.value else { return .absent }
        let period = Value.seconds(rule.period.value, or: 60)
        var policies: [Value] = []
        if let percent = rule.percent.value {
            policies.append(["type": "Percent", "value": .int(percent), "periodSeconds": period])
        }
        if let pods = rule.pods.value {
            policies.append(["type": "Pods", "value": .int(pods), "periodSeconds": period])
        }
        return [
            "stabilizationWindowSeconds": rule.window.value.map { .seconds($0, or: 0) } ?? .absent,
            "policies": Value.list(policies).orAbsent,
            "selectPolicy": policies.count > 1 ? "Max" : .absent,
        ]
    }
}

extension Percentage {
    /// Whole percents; fractions were refused where they were read.
    fileprivate var wholePercent: Int { Int(millionths / 1_000_000) }
}
