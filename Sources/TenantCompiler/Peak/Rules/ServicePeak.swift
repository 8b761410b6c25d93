internal import Kubernetes
internal import YAML

extension PeakRule {
    /// Beside its own place: a load balancer, and a port of every node for each of its ports.
    static let service = PeakRule("", "Service") { item, context in
        let type = item.spec.field("type")?.text
        let ports = item.spec.field("ports")?.items ?? []
        var amounts = ResourceList()
        var nodePorts = 0
        if type == "LoadBalancer" {
            amounts["services.loadbalancers"] = Quantity(integer: 1)
            let isAllocated = item.spec.field("allocateLoadBalancerNodePorts")?.flag != false
            nodePorts = isAllocated ? ports.count : ports.filter { $0.field("nodePort")?.integer ?? 0 > 0 }.count
        } else if type == "NodePort" {
            nodePorts = ports.count
        }
        if nodePorts > 0 { amounts["services.nodeports"] = Quantity(integer: nodePorts) }
        return amounts.isEmpty
            ? [] : [PeakContribution(item, amounts, "\(type ?? "") Service", at: FieldPointer(["spec", "type"]))]
    }
}
