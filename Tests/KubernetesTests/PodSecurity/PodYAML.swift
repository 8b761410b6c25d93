import Diagnostics
import Kubernetes
import YAML

/// Pods written as YAML.
enum PodYAML {
    static func value(_ text: String) -> Value {
        var findings = DiagnosticList()
        let tree = parse(SourceFile(path: "pod.yaml", text: text), as: FileID(0), into: &findings)
        guard findings.isEmpty, let node = tree?.documents.first else { return .absent }
        return Value(node)
    }

    /// A pod by the members of its spec.
    static func pod(_ spec: String, annotations: String = "{}") -> PodTemplate {
        PodTemplate(metadata: value("annotations: \(annotations)"), spec: value("{ \(spec) }"))
    }

    /// A pod with one container in one of its lists, by the container's members beside its name.
    static func pod(_ container: String, in role: PodContainer.Role, pod: String = "") -> PodTemplate {
        self.pod("\(role.rawValue): [ { name: app, \(container) } ]" + (pod.isEmpty ? "" : ", \(pod)"))
    }
}
