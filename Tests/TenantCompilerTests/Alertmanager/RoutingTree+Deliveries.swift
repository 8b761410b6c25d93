import Alerting
import LabelMatching

@testable import TenantCompiler

extension RoutingTree {
    /// Where an alert goes of which every label is known.
    func deliveries(of labels: [String: String]) -> [Delivery] {
        let tree = RouteTree(self)
        return tree.walk(LabelSet(labels.map { ($0.key, $0.value) })).map { Delivery($0, in: tree) }
    }
}
