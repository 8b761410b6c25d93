package import Diagnostics

/// Reads every document of a file.
///
/// What is wrong is appended to `diagnostics`. After an error of text, syntax or budget the documents before it
/// are still given, so that their own faults are found in the same run.
package func parse(
    _ source: SourceFile, as file: FileID, budget: Budget = Budget(), into diagnostics: inout DiagnosticList
) -> Tree? {
    guard source.kind != .oversized, source.bytes.count <= budget.fileBytes else {
        diagnostics.append(.oversized(file, budget))
        return nil
    }
    let scan = TextScan(source.bytes.span)
    let directives = TagDirectives(source.bytes.span)
    if let start = directives.excess {
        diagnostics.append(.tooManyDirectives(file, start))
        return nil
    }
    let base = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    // What is behind a character that YAML lacks is not read, nor the document that is cut short by it.
    let end = scan.fault?.start ?? source.bytes.count
    let offsets = OffsetTable(source.bytes, base: base, isASCII: scan.isASCII)
    var builder = TreeBuilder(file: file, offsets: offsets, budget: budget, isCut: scan.fault != nil)
    let problem = unsafe source.bytes.withUnsafeBufferPointer { bytes in
        unsafe build(&builder, from: UnsafeBufferPointer(rebasing: bytes[min(base, end)..<end]))
    }
    for diagnostic in builder.diagnostics { diagnostics.append(diagnostic) }
    if let fault = scan.fault {
        diagnostics.append(.badText(fault, file, source.bytes))
    } else if let problem {
        diagnostics.append(
            Diagnostic(conflictIn: source.bytes, file, "yaml-syntax", "YAML")
                ?? .syntax(problem, file, offsets).naming(LookAlike(in: source.bytes, before: problem, offsets)))
    }
    return builder.makeTree()
}

/// Feeds the builder until the stream ends; what libyaml refused, if it did.
private func build(_ builder: inout TreeBuilder, from bytes: UnsafeBufferPointer<UInt8>) -> SyntaxProblem? {
    var parser = unsafe EventParser(bytes)
    while !builder.isAtEnd {
        guard let event = unsafe parser.next() else { return parser.problem }
        guard unsafe builder.take(event) else { return nil }
    }
    return nil
}
