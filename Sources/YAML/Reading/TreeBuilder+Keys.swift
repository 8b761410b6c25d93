internal import Diagnostics

/// Rules on the keys of a mapping.
extension TreeBuilder {
    /// Refuses keys that are no scalars, keys that stand twice and merges that readers understand differently.
    mutating func checkKeys(of mapping: Int) {
        keys.removeAll(keepingCapacity: true)
        var mergeAt: Int?
        var child = mapping + 1
        while child < records.count {
            if records[child].isMergeKey(in: pool) {
                records[mapping].hasMergeKey = true
                mergeAt = mergeAt ?? keys.count
            } else if target(child).kind != .scalar {
                // `{{ .Values.image }}` is a mapping with a mapping for its key.
                let isTemplate = records[child].start == records[mapping].start + 1
                report(
                    "yaml-complex-key", "a key is a list or a mapping", records[child].start, records[child].end,
                    help: isTemplate
                        ? "templates are not rendered here: write what is to come out"
                        : "Kubernetes and JSON have only text as keys")
            }
            keys.append(child)
            child = Int(records[Int(records[child].next)].next)
        }
        checkDuplicates()
        if let mergeAt { checkMerge(at: mergeAt) }
    }

    /// The node itself, or the one that an alias stands for.
    private func target(_ index: Int) -> NodeRecord {
        let record = records[index]
        return record.kind == .alias ? records[Int(record.textStart)] : record
    }

    private func utf8(_ index: Int) -> ArraySlice<UInt8> { pool[target(index).textRange] }

    /// Small mappings are compared pair by pair, which needs no memory; larger ones through a table.
    private mutating func checkDuplicates() {
        if keys.count <= 8 {
            for i in keys.indices.dropFirst() {
                let key = target(keys[i])
                if let first = keys[..<i].first(where: { isSameText(target($0), key) }) {
                    reportDuplicate(keys[i], of: first)
                }
            }
            return
        }
        var seen: [ArraySlice<UInt8>: Int] = [:]
        seen.reserveCapacity(keys.count)
        for key in keys where target(key).kind == .scalar {
            if let first = seen[utf8(key)] { reportDuplicate(key, of: first) } else { seen[utf8(key)] = key }
        }
    }

    private func isSameText(_ a: NodeRecord, _ b: NodeRecord) -> Bool {
        a.textCount == b.textCount && a.kind == .scalar && b.kind == .scalar
            && pool[a.textRange].elementsEqual(pool[b.textRange])
    }

    private mutating func reportDuplicate(_ key: Int, of first: Int) {
        let name = String(decoding: utf8(key), as: UTF8.self)
        diagnostics.append(
            Diagnostic(
                code: "yaml-duplicate-key", message: "key `\(name)` stands twice in one mapping",
                labels: [Label(span(of: key), "again here"), Label(span(of: first), "first here")],
                help: "keep one of the two"))
    }

    private func span(of index: Int) -> Span {
        Span(file: file, start: records[index].start, end: records[index].end)
    }

    /// A merge key takes a mapping or a list of mappings, and sets no key that stands before it: kubectl would
    /// let the merged value win there, other readers the written one.
    private mutating func checkMerge(at position: Int) {
        let key = keys[position]
        let value = Int(records[key].next)
        guard let sources = mergeSources(of: value) else {
            report(
                "yaml-bad-merge", "`<<` takes a mapping or a list of mappings", records[value].start,
                records[value].end, help: "name an anchor of a mapping, such as `<<: *defaults`")
            return
        }
        guard position > 0 else { return }
        var merged: Set<ArraySlice<UInt8>> = []
        for source in sources { collectKeys(of: source, into: &merged) }
        for own in keys[..<position] where target(own).kind == .scalar && merged.contains(utf8(own)) {
            let name = String(decoding: utf8(own), as: UTF8.self)
            diagnostics.append(
                Diagnostic(
                    code: "yaml-ambiguous-merge", message: "key `\(name)` stands before a merge that sets it too",
                    labels: [
                        Label(span(of: own), "most readers keep this"), Label(span(of: key), "kubectl takes this"),
                    ],
                    help: "write `<<` as the first key of the mapping"))
        }
    }

    /// The mappings that a merge key's value names; null when it names anything else.
    private func mergeSources(of value: Int) -> [Int]? {
        func resolved(_ index: Int) -> Int { records[index].kind == .alias ? Int(records[index].textStart) : index }
        let value = resolved(value)
        switch records[value].kind {
        case .mapping: return [value]
        case .sequence:
            var sources: [Int] = []
            var item = value + 1
            while item < Int(records[value].next) {
                let source = resolved(item)
                guard records[source].kind == .mapping else { return nil }
                sources.append(source)
                item = Int(records[item].next)
            }
            return sources
        case .scalar, .alias: return nil
        }
    }

    private func collectKeys(of mapping: Int, into found: inout Set<ArraySlice<UInt8>>) {
        var key = mapping + 1
        while key < Int(records[mapping].next) {
            let value = Int(records[key].next)
            if records[key].isMergeKey(in: pool) {
                for source in mergeSources(of: value) ?? [] { collectKeys(of: source, into: &found) }
            } else {
                found.insert(utf8(key))
            }
            key = Int(records[value].next)
        }
    }
}
