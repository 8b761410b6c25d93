internal import CYAML

/// Owns a libyaml parser over bytes that outlive it, and hands out its events one at a time.
///
/// A parser stores its own address, so it stays where it was allocated.
@safe struct EventParser: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    private let isReady: Bool

    /// The bytes must be UTF-8 and must outlive the parser.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        unsafe parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        unsafe event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
        unsafe parser.initialize(to: yaml_parser_t())
        unsafe event.initialize(to: yaml_event_t())
        isReady = unsafe yaml_parser_initialize(parser) == 1
        guard isReady else { return }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        unsafe yaml_event_delete(event)
        if isReady { unsafe yaml_parser_delete(parser) }
        unsafe event.deallocate()
        unsafe parser.deallocate()
    }

    /// The next event, or null at an error. It is valid until the next call.
    mutating func next() -> UnsafeMutablePointer<yaml_event_t>? {
        unsafe yaml_event_delete(event)
        guard isReady else { return nil }
        return unsafe yaml_parser_parse(parser, event) == 1 ? event : nil
    }

    /// What stopped the parser, in libyaml's words, with the code points of the problem and its context.
    var problem: SyntaxProblem {
        unsafe SyntaxProblem(
            message: parser.pointee.problem.map { unsafe String(cString: $0) } ?? "out of memory",
            context: parser.pointee.context.map { unsafe String(cString: $0) },
            codePoint: Int(parser.pointee.problem_mark.index),
            contextCodePoint: Int(parser.pointee.context_mark.index))
    }
}
