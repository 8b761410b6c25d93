internal import CGit2

/// Owns an object of libgit2 and frees it.
@safe struct Handle: ~Copyable {
    let pointer: OpaquePointer
    private let free: (OpaquePointer) -> Void

    /// Takes what `make` puts into its argument.
    init(
        _ operation: @autoclosure () -> String, freedBy free: @escaping (OpaquePointer) -> Void,
        _ make: (UnsafeMutablePointer<OpaquePointer?>) -> Int32
    ) throws(GitError) {
        var made: OpaquePointer?
        let result = unsafe make(&made)
        try GitError.check(result, operation())
        guard let made = unsafe made else { throw GitError(operation(), .other, "libgit2 gave nothing") }
        unsafe pointer = made
        unsafe self.free = free
    }

    deinit { unsafe free(pointer) }
}
