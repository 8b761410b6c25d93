internal import Diagnostics

/// Rules on scalars and tags.
extension TreeBuilder {
    /// Gives the newest node its tag. Known are the tags of JSON's types, where they fit what is written.
    mutating func setTag(_ text: String, _ place: Span) {
        let index = records.count - 1
        let kind = records[index].kind
        let meaning = kind == .scalar ? PlainScalar(pool[records[index].textRange]) : .string
        let fits: Bool
        switch text {
        case "tag:yaml.org,2002:str":
            records[index].tag = .string
            fits = kind == .scalar
        case "tag:yaml.org,2002:int":
            records[index].tag = .integer
            fits = if case .integer = meaning { true } else { false }
        case "tag:yaml.org,2002:float":
            records[index].tag = .float
            fits =
                switch meaning {
                case .integer, .float: true
                default: false
                }
        case "tag:yaml.org,2002:bool":
            records[index].tag = .boolean
            fits = if case .boolean = meaning { true } else { false }
        case "tag:yaml.org,2002:null":
            records[index].tag = .null
            fits = meaning == .null
        case "tag:yaml.org,2002:seq": fits = kind == .sequence
        case "tag:yaml.org,2002:map": fits = kind == .mapping
        default:
            records[index].tag = .other
            report(
                "yaml-unknown-tag", "tag `\(text)` has no meaning here", place.start, place.end, help: "remove the tag")
            return
        }
        guard !fits else { return }
        records[index].tag = .other
        report(
            "yaml-wrong-tag", "tag `!!\(text.dropFirst(18))` does not fit its value", place.start, place.end,
            help: "remove the tag, or write a value of its kind")
    }

    /// Refuses `.inf` and `.nan` as plain text, as kubectl does.
    mutating func checkFinite(_ index: Int) {
        let record = records[index]
        guard record.tag == .none, pool[Int(record.textStart)] <= UInt8(ascii: "."),
            ScalarShape(pool[record.textRange].span) == .notFinite
        else { return }
        report(
            "yaml-not-finite", "`\(text(of: index))` is no number that JSON can hold", record.start, record.end,
            help: "quote it if text is meant")
    }

    mutating func reportAlias(_ name: String, _ start: UInt32, _ end: UInt32) {
        if anchors[name] != nil {
            report(
                "yaml-alias-cycle", "alias `*\(name)` stands inside what it stands for", start, end,
                help: "write the value out")
        } else {
            // Among very many anchors a search would cost more than it helps.
            let known = anchors.count <= 256 ? anchors.keys.sorted() : []
            report(
                "yaml-unknown-alias", "no anchor `&\(name)` comes before its alias", start, end,
                help: Suggestion.nearest(to: name, among: known).map { "did you mean `*\($0)`?" })
        }
    }

    func text(of index: Int) -> String { String(decoding: pool[records[index].textRange], as: UTF8.self) }

    mutating func report(_ code: String, _ message: String, _ start: UInt32, _ end: UInt32, help: String? = nil) {
        diagnostics.append(
            Diagnostic(
                code: code, message: message, labels: [Label(Span(file: file, start: start, end: end))], help: help))
    }
}
