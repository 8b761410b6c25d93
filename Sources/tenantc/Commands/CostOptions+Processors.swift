import Glibc

extension CostOptions {
    /// Processors of this machine that are switched on.
    static var processors: Int { max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
