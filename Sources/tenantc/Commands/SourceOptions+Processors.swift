import Glibc

extension SourceOptions {
    /// Processors that this process may use.
    static var processors: Int { max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
