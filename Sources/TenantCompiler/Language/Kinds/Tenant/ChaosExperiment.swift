/// An experiment of LitmusChaos on pods.
package enum ChaosExperiment: String, Word {
    case podDelete = "pod-delete"
    case containerKill = "container-kill"
    case podCPUHog = "pod-cpu-hog"
    case podMemoryHog = "pod-memory-hog"
    case podNetworkLatency = "pod-network-latency"
    case podNetworkLoss = "pod-network-loss"

    package static let noun = "an experiment"
}
