package import Diagnostics

/// Reads every document of a file.
///
/// What is wrong is appended to `diagnostics`. After an error of syntax or budget the documents before it
/// are still given, so that their own faults are found in the same run.
package func parse(
    _ source: SourceFile, as file: FileID, budget: Budget = Budget(), into diagnostics: inout DiagnosticList
) -> Tree? {
    guard source.kind != .oversized, source.bytes.count <= budget.fileBytes else {
        diagnostics.append(oversized(file, budget))
        return nil
    }
    let scan = UTF8Text.scan(source.bytes)
    if case .invalid(let offset) = scan {
        diagnostics.append(notUTF8(source.bytes, file, offset))
        return nil
    }
    let isASCII = if case .ascii = scan { true } else { false }
    let base = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let offsets = OffsetTable(source.bytes, base: base, isASCII: isASCII)
    var builder = TreeBuilder(file: file, byteCount: source.bytes.count, budget: budget, offsets: offsets)
    let problem = unsafe source.bytes.withUnsafeBufferPointer { bytes in
        unsafe build(&builder, from: UnsafeBufferPointer(rebasing: bytes[base...]))
    }
    for diagnostic in builder.diagnostics { diagnostics.append(diagnostic) }
    if let problem { diagnostics.append(syntaxError(problem, file, offsets, base, source.bytes.count)) }
    return builder.makeTree()
}

/// Feeds the builder until the stream ends; what libyaml refused, if it did.
private func build(_ builder: inout TreeBuilder, from bytes: UnsafeBufferPointer<UInt8>) -> SyntaxProblem? {
    guard var parser = unsafe EventParser(bytes) else { return nil }
    while true {
        guard let event = unsafe parser.next() else { return parser.problem }
        guard unsafe builder.take(event) else { return nil }
        if builder.isAtEnd { return nil }
    }
}

private func oversized(_ file: FileID, _ budget: Budget) -> Diagnostic {
    Diagnostic(
        code: "yaml-over-budget", message: "the file is larger than \(budget.fileBytes) bytes",
        labels: [Label(.top(of: file))], help: "split the file, or raise the bounds with --budget")
}

private func notUTF8(_ bytes: [UInt8], _ file: FileID, _ offset: Int) -> Diagnostic {
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return Diagnostic(
        code: "yaml-not-utf8", message: "byte 0x\(digits) starts no UTF-8 character",
        labels: [Label(Span(file: file, start: UInt32(offset), end: UInt32(offset + 1)))],
        help: "save the file as UTF-8")
}

private func syntaxError(
    _ problem: SyntaxProblem, _ file: FileID, _ offsets: OffsetTable, _ base: Int, _ count: Int
) -> Diagnostic {
    let start =
        problem.codePoint.map(offsets.offset(ofCodePoint:)) ?? UInt32(min(base + (problem.byte ?? 0), count))
    let end = min(start + 1, UInt32(count))
    var labels = [Label(Span(file: file, start: start, end: max(start, end)), problem.message)]
    if let context = problem.context {
        let at = offsets.offset(ofCodePoint: problem.contextCodePoint)
        if at != start { labels.append(Label(Span(file: file, start: at, end: min(at + 1, UInt32(count))), context)) }
    }
    return Diagnostic(
        code: "yaml-syntax", message: "the file is not valid YAML: \(problem.message)", labels: labels,
        help: problem.help)
}
