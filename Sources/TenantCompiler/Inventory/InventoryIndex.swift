internal import Kubernetes
internal import YAML

/// Where the objects of an inventory are, by what they are looked for; a few are searched one by one.
final class InventoryIndex: Sendable {
    private struct Name: Hashable {
        let group: String
        let kind: String
        let name: String
    }

    private struct LabelText: Hashable {
        let key: String
        let text: String

        init(_ key: String, _ text: String) { (self.key, self.text) = (key, text) }
    }

    private let objects: [Name: Int]
    private let scalers: [Name: Int]
    private let podsByLabel: [LabelText: [Int]]

    /// What is searched about as fast as an index is made.
    private static let few = 32

    /// Null for a few.
    init?(_ items: [InventoryItem], pods: [InventoryItem]) {
        guard items.count > Self.few else { return nil }
        var objects: [Name: Int] = [:]
        var scalers: [Name: Int] = [:]
        for (index, item) in items.enumerated() {
            let manifest = item.manifest
            let name = Name(group: manifest.group, kind: manifest.kind, name: manifest.name)
            if objects[name] == nil { objects[name] = index }
            guard item.scalesPods, let target = item.autoscaled else { continue }
            let targetName = Name(group: target.group, kind: target.kind, name: target.name)
            if scalers[targetName] == nil { scalers[targetName] = index }
        }
        self.objects = objects
        self.scalers = scalers
        var podsByLabel: [LabelText: [Int]] = [:]
        for (index, pod) in pods.enumerated() {
            for label in Set((pod.template?.labels ?? []).map { LabelText($0.key, $0.value.text ?? "") }) {
                podsByLabel[label, default: []].append(index)
            }
        }
        self.podsByLabel = podsByLabel
    }

    func object(_ kind: String, in group: String, named name: String) -> Int? {
        objects[Name(group: group, kind: kind, name: name)]
    }

    /// The HorizontalPodAutoscaler that acts on an object.
    func scaler(of manifest: Manifest) -> Int? {
        scalers[Name(group: manifest.group, kind: manifest.kind, name: manifest.name)]
    }

    /// Pods that have one of some labels, among which are all that have every one of them; null for any pod.
    func pods(having labels: some Sequence<(key: String, text: String)>) -> [Int]? {
        labels.lazy.map { self.podsByLabel[LabelText($0.key, $0.text)] ?? [] }
            .min { $0.count < $1.count }
    }
}
