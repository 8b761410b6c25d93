/// Keeps a value until the process ends, on purpose.
///
/// What a compile of a large fleet holds is hundreds of thousands of pieces. To give each of them back takes a fiftieth
/// of the run; the system takes all of them at once. For values of which there is one a process.
func keepToTheEnd<Value: Sendable>(_ value: Value) { _ = unsafe Unmanaged.passRetained(Kept(value)) }

private final class Kept<Value: Sendable>: Sendable {
    private let value: Value

    init(_ value: Value) { self.value = value }
}
