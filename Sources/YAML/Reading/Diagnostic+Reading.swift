internal import Diagnostics

extension Diagnostic {
    static func oversized(_ file: FileID, _ budget: Budget) -> Diagnostic {
        Diagnostic(
            code: "yaml-over-budget", message: "the file is larger than \(budget.fileBytes) bytes",
            labels: [Label(.top(of: file))], help: "split the file, or raise the bounds with --budget")
    }

    static func tooManyDirectives(_ file: FileID, _ start: Int) -> Diagnostic {
        Diagnostic(
            code: "yaml-over-budget", message: "the file has too many directives",
            labels: [Label(Span(file: file, start: UInt32(start), end: UInt32(start + 1)))],
            help: "write tags in full, or none")
    }

    static func badText(_ fault: TextScan.Fault, _ file: FileID, _ bytes: [UInt8]) -> Diagnostic {
        let span = Span(file: file, start: UInt32(fault.start), end: UInt32(fault.end))
        switch fault.kind {
        case .notUTF8:
            let digits = String(bytes[fault.start], radix: 16, uppercase: true)
            return Diagnostic(
                code: "yaml-not-utf8", message: "byte 0x\(digits) starts no UTF-8 character", labels: [Label(span)],
                help: "save the file as UTF-8")
        case .unprintable:
            let scalars = String(decoding: bytes[fault.start..<fault.end], as: UTF8.self).unicodeScalars
            let digits = String(scalars.first?.value ?? 0, radix: 16, uppercase: true)
            let padded = String(repeating: "0", count: max(4 - digits.utf8.count, 0)) + digits
            return Diagnostic(
                code: "yaml-syntax", message: "the file is not valid YAML: U+\(padded) may not stand in it",
                labels: [Label(span, "control characters are not allowed")],
                help: "remove it, or write it as an escape in double quotes, such as \"\\u\(padded)\"")
        }
    }

    static func syntax(_ problem: SyntaxProblem, _ file: FileID, _ offsets: OffsetTable) -> Diagnostic {
        func span(_ codePoint: Int) -> Span {
            let start = offsets.offset(ofCodePoint: codePoint)
            let end = max(start, offsets.offset(ofCodePoint: codePoint + 1))
            return Span(file: file, start: start, end: end)
        }
        var labels = [Label(span(problem.codePoint), problem.message)]
        if let context = problem.context, problem.contextCodePoint != problem.codePoint {
            labels.append(Label(span(problem.contextCodePoint), context))
        }
        return Diagnostic(
            code: "yaml-syntax", message: "the file is not valid YAML: \(problem.message)", labels: labels,
            help: problem.help)
    }
}
