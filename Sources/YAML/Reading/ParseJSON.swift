package import Diagnostics

/// Reads a file of JSON (RFC 8259) into the nodes that YAML gives too; null after a report of why it cannot be read.
///
/// JSON is almost, but not, a part of YAML: two escapes of a surrogate pair are one character in it.
package func parseJSON(
    _ source: SourceFile, as file: FileID, budget: Budget = Budget(), into diagnostics: inout DiagnosticList
) -> Tree? {
    guard source.kind != .oversized, source.bytes.count <= budget.fileBytes else {
        diagnostics.append(.oversized(file, budget))
        return nil
    }
    let scan = TextScan(source.bytes.span, allowsAllText: true)
    if let fault = scan.fault {
        diagnostics.append(.badText(fault, file, source.bytes))
        return nil
    }
    let offsets = OffsetTable(source.bytes, base: 0, isASCII: true)
    let builder = TreeBuilder(file: file, offsets: offsets, budget: budget, isCut: false)
    var reader = JSONReader(bytes: source.bytes, builder: builder)
    let isRead = reader.read()
    if !isRead, let conflict = Diagnostic(conflictIn: source.bytes, file, "json-syntax", "JSON") {
        diagnostics.append(conflict)
        return nil
    }
    return reader.finish(isRead, into: &diagnostics)
}
