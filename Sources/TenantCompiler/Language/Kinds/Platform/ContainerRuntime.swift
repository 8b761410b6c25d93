/// What runs containers on the nodes.
package enum ContainerRuntime: String, Word {
    case containerd
    case crio = "cri-o"
    case docker

    package static let noun = "a container runtime"

    /// As LitmusChaos calls it.
    var litmusName: String {
        switch self {
        case .containerd: "containerd"
        case .crio: "crio"
        case .docker: "docker"
        }
    }

    /// The runtime's socket on a node, where its packages put it.
    var socketPath: String {
        switch self {
        case .containerd: "/run/containerd/containerd.sock"
        case .crio: "/var/run/crio/crio.sock"
        case .docker: "/var/run/docker.sock"
        }
    }
}
