internal import CYAML

/// Owns a libyaml parser over bytes that outlive it, and hands out its events one at a time.
///
/// A parser stores its own address, so it stays where it was allocated.
@safe struct EventParser: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>

    /// The bytes must be UTF-8 and must outlive the parser. Null when memory is out.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        unsafe parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        unsafe event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
        unsafe event.initialize(to: yaml_event_t())
        guard unsafe yaml_parser_initialize(parser) == 1 else { return nil }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        unsafe yaml_event_delete(event)
        unsafe yaml_parser_delete(parser)
        unsafe event.deallocate()
        unsafe parser.deallocate()
    }

    /// The next event, or null at an error. It is valid until the next call.
    mutating func next() -> UnsafeMutablePointer<yaml_event_t>? {
        unsafe yaml_event_delete(event)
        return unsafe yaml_parser_parse(parser, event) == 1 ? event : nil
    }

    /// What stopped the parser, in libyaml's words, with the code points of the problem and its context.
    var problem: SyntaxProblem {
        let parser = unsafe self.parser.pointee
        return unsafe SyntaxProblem(
            message: parser.problem.map { unsafe String(cString: $0) } ?? "out of memory",
            context: parser.context.map { unsafe String(cString: $0) },
            codePoint: parser.error == YAML_READER_ERROR ? nil : Int(parser.problem_mark.index),
            byte: parser.error == YAML_READER_ERROR ? Int(parser.problem_offset) : nil,
            contextCodePoint: Int(parser.context_mark.index))
    }
}
