internal import Diagnostics

extension TreeBuilder {
    mutating func tag(_ text: String?, _ start: UInt32, _ end: UInt32) -> Node.Tag {
        guard let text else { return .none }
        switch text {
        case "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:timestamp": return .string
        case "tag:yaml.org,2002:int": return .integer
        case "tag:yaml.org,2002:float": return .float
        case "tag:yaml.org,2002:bool": return .boolean
        case "tag:yaml.org,2002:null": return .null
        case "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map": return .none
        default:
            report("yaml-unknown-tag", "tag `\(text)` has no meaning here", start, end, help: "remove the tag")
            return .other
        }
    }

    /// Refuses keys that are no scalars and keys that stand twice, and notes merge keys.
    mutating func checkKeys(of index: Int) {
        var keys: [Int] = []
        var child = index + 1
        while child < records.count {
            keys.append(child)
            child = Int(records[Int(records[child].next)].next)
        }
        for key in keys { checkKey(key, in: index) }
        if keys.count <= 8 {
            for i in keys.indices {
                for j in keys[..<i] where sameText(j, keys[i]) { reportDuplicate(keys[i], of: j) }
            }
        } else {
            var seen: [ArraySlice<UInt8>: Int] = [:]
            for key in keys where records[key].kind == .scalar {
                if let first = seen[pool[records[key].textRange]] {
                    reportDuplicate(key, of: first)
                } else {
                    seen[pool[records[key].textRange]] = key
                }
            }
        }
    }

    private mutating func checkKey(_ key: Int, in mapping: Int) {
        var record = records[key]
        if record.kind == .alias { record = records[Int(record.textStart)] }
        guard record.kind == .scalar else {
            report(
                "yaml-complex-key", "a key is a list or a mapping", records[key].start, records[key].end,
                help: "Kubernetes and JSON have only text as keys")
            return
        }
        guard record.style == .plain, pool[record.textRange].elementsEqual("<<".utf8) else { return }
        records[mapping].hasMergeKey = true
        checkMerge(Int(records[key].next))
    }

    /// A merge key takes a mapping or a list of mappings.
    private mutating func checkMerge(_ value: Int) {
        func resolved(_ index: Int) -> NodeRecord {
            records[index].kind == .alias ? records[Int(records[index].textStart)] : records[index]
        }
        var isGood = resolved(value).kind == .mapping
        if resolved(value).kind == .sequence {
            let list = records[value].kind == .alias ? Int(records[value].textStart) : value
            isGood = true
            var item = list + 1
            while item < Int(records[list].next) {
                isGood = isGood && resolved(item).kind == .mapping
                item = Int(records[item].next)
            }
        }
        guard !isGood else { return }
        report(
            "yaml-bad-merge", "`<<` takes a mapping or a list of mappings",
            records[value].start, records[value].end, help: "name an anchor of a mapping, such as `<<: *defaults`")
    }

    private func sameText(_ a: Int, _ b: Int) -> Bool {
        let (a, b) = (records[a], records[b])
        guard a.kind == .scalar, b.kind == .scalar, a.textCount == b.textCount else { return false }
        return pool[a.textRange].elementsEqual(pool[b.textRange])
    }

    private mutating func reportDuplicate(_ key: Int, of first: Int) {
        let name = String(decoding: pool[records[key].textRange], as: UTF8.self)
        diagnostics.append(
            Diagnostic(
                code: "yaml-duplicate-key", message: "key `\(name)` stands twice in one mapping",
                labels: [
                    Label(Span(file: file, start: records[key].start, end: records[key].end), "again here"),
                    Label(Span(file: file, start: records[first].start, end: records[first].end), "first here"),
                ],
                help: "keep one of the two"))
    }

    mutating func isWithinBudget(_ start: UInt32, _ end: UInt32) -> Bool {
        if open.count > budget.depth {
            report(
                "yaml-over-budget", "more than \(budget.depth) collections stand inside one another", start, end,
                help: "flatten the document, or raise the bounds with --budget")
            return false
        }
        if records.count > budget.nodes {
            report(
                "yaml-over-budget", "the file holds more than \(budget.nodes) nodes", start, end,
                help: "split the file, or raise the bounds with --budget")
            return false
        }
        let (size, overflow) = expandedSize.addingReportingOverflow(open.last?.size ?? 0)
        if overflow || size > budget.expandedNodes {
            report(
                "yaml-over-budget", "aliases expand to more than \(budget.expandedNodes) nodes", start, end,
                help: "write the values out, or raise the bounds with --budget")
            return false
        }
        return true
    }

    mutating func report(_ code: String, _ message: String, _ start: UInt32, _ end: UInt32, help: String? = nil) {
        diagnostics.append(
            Diagnostic(
                code: code, message: message, labels: [Label(Span(file: file, start: start, end: end))], help: help))
    }
}
