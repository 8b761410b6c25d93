extension ImageReference {
    /// Reads `[registry[:port]/]path[:tag][@digest]` by the grammar of distribution/reference.
    package static func parse(_ text: String) throws(ImageReferenceError) -> ImageReference {
        func failure(_ offset: Int, _ statement: String) -> ImageReferenceError {
            ImageReferenceError(text: text, offset: offset, statement: statement)
        }
        if text.isEmpty { throw failure(0, "is empty") }
        if text.utf8.count > 1024 { throw failure(0, "is longer than 1024 characters") }
        let at = text.utf8.firstIndex(of: UInt8(ascii: "@"))
        let digest = at.map { text[text.utf8.index(after: $0)...] }
        if let digest, let problem = digestProblem(digest) { throw failure(offset(of: digest, in: text), problem) }
        var rest = text[..<(at ?? text.endIndex)]
        var tag: Substring?
        if let colon = rest.utf8.lastIndex(of: UInt8(ascii: ":")), !rest[colon...].utf8.contains(UInt8(ascii: "/")) {
            tag = rest[rest.utf8.index(after: colon)...]
            rest = rest[..<colon]
        }
        if let tag, !isTag(tag) {
            throw failure(offset(of: tag, in: text), "has tag `\(ASCII.shortened(String(tag)))`, which is no tag")
        }
        let hasSlash = rest.utf8.contains(UInt8(ascii: "/"))
        let (registry, path) = hasSlash ? splitRegistry(rest) : ("docker.io", String(rest))
        if !isRegistry(registry) { throw failure(0, "names `\(registry)`, which is no registry") }
        let pathOffset = rest.utf8.count - path.utf8.count
        if path.isEmpty { throw failure(pathOffset, "has no repository") }
        if path.utf8.count > 255 { throw failure(pathOffset, "has a repository of more than 255 characters") }
        if path.utf8.contains(where: ASCII.isUpper) {
            throw failure(pathOffset, "has upper-case letters in its repository")
        }
        let components = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if !components.allSatisfy(isComponent) {
            throw failure(pathOffset, "has repository `\(ASCII.shortened(path))`, which is no path")
        }
        if rest.utf8.count == 64, rest.utf8.allSatisfy(ASCII.isHex) {
            throw failure(0, "is an image's id, not its name")
        }
        let isShort = registry == "docker.io" && !path.utf8.contains(UInt8(ascii: "/"))
        return ImageReference(
            registry: registry, path: isShort ? "library/" + path : path, tag: tag.map(String.init),
            digest: digest.map(String.init))
    }

    private static func offset(of part: Substring, in text: String) -> Int {
        text.utf8.distance(from: text.startIndex, to: part.startIndex)
    }

    /// sha256 and sha512 are the algorithms that the library registers.
    private static func digestProblem(_ digest: Substring) -> String? {
        for (algorithm, length) in [("sha256:", 64), ("sha512:", 128)] where digest.hasPrefix(algorithm) {
            let value = digest.utf8.dropFirst(algorithm.utf8.count)
            let isValue = value.count == length && value.allSatisfy { ASCII.isHex($0) && !ASCII.isUpper($0) }
            return isValue ? nil : "has a digest that is not \(length) lower-case hexadecimal digits"
        }
        return "has a digest that is neither sha256 nor sha512"
    }

    private static func isTag(_ tag: Substring) -> Bool {
        let isWord = { (byte: UInt8) in ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "_") }
        guard let first = tag.utf8.first, isWord(first), tag.utf8.count <= 128 else { return false }
        return tag.utf8.allSatisfy { isWord($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }

    private static func isRegistry(_ text: String) -> Bool {
        var host = text[...]
        if !text.hasSuffix("]"), let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) {
            let port = text[text.utf8.index(after: colon)...]
            if ASCII.number(port, limit: Port.range.upperBound) == nil { return false }
            host = text[..<colon]
        }
        if host.hasPrefix("["), host.hasSuffix("]") {
            return IPAddressText.read(host.dropFirst().dropLast())?.family == .v6
        }
        let labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            guard let first = label.first, let last = label.last else { return false }
            return ASCII.isAlphanumeric(first) && ASCII.isAlphanumeric(last)
                && label.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        }
    }

    /// Letters and digits, joined by `.`, `_`, `__` or any number of `-`.
    private static func isComponent(_ part: Substring.UTF8View) -> Bool {
        guard let first = part.first, let last = part.last else { return false }
        if !ASCII.isLowerAlphanumeric(first) || !ASCII.isLowerAlphanumeric(last) { return false }
        var (separator, count) = (first, 0)
        return part.allSatisfy { byte in
            guard !ASCII.isLowerAlphanumeric(byte) else {
                count = 0
                return true
            }
            guard count == 0 || byte == separator else { return false }
            separator = byte
            count += 1
            switch byte {
            case UInt8(ascii: "."): return count == 1
            case UInt8(ascii: "_"): return count <= 2
            default: return byte == UInt8(ascii: "-")
            }
        }
    }
}
