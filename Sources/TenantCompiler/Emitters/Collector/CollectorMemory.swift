/// How a collector shares out the memory of its container, in mebibytes.
///
/// The README of the processor `memory_limiter` says that a process takes about 50 MiB beside what is limited, and
/// recommends a soft limit of 20 % below the hard one and a `GOMEMLIMIT` of 80 % of the container's memory.
struct CollectorMemory: Sendable, Hashable {
    /// The container's limit.
    let container: Int

    /// Less than this leaves a collector nothing to hold data in.
    static let least = 128

    /// What the process takes beside the data that it holds.
    private static let overhead = 50

    /// `limit_mib`: from here on everything is refused and garbage is collected.
    var hard: Int { max(1, min(container * 4 / 5, container - Self.overhead)) }
    /// `spike_limit_mib`: how far below the hard limit data is refused already.
    var spike: Int { hard / 5 }
    /// `GOMEMLIMIT`, from where Go collects garbage harder.
    var goLimit: String { "\(hard)MiB" }
}
