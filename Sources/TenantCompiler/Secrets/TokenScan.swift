/// Finds text with the shape of a known token, key or credential among any bytes.
///
/// A byte is looked at once: only where two bytes in a row begin some shape, behind what is no part of a word, are the
/// shapes tried.
enum TokenScan {
    /// Where a secret stands, and what it is.
    struct Hit: Sendable, Hashable {
        let range: Range<Int>
        let noun: String
    }

    static func hits(in bytes: [UInt8]) -> [Hit] { hits(in: bytes.span) }

    static func hits(in bytes: Swift.Span<UInt8>) -> [Hit] {
        var hits: [Hit] = []
        let pairs = firstPairs.span
        var index = 0
        while index + 1 < bytes.count {
            let pair = Int(bytes[index]) << 8 | Int(bytes[index + 1])
            guard pairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0, let hit = hit(in: bytes, at: index) else {
                index += 1
                continue
            }
            // A URL begins before its colon.
            if let last = hits.last, last.range.overlaps(hit.range) { hits.removeLast() }
            hits.append(hit)
            index = max(index + 1, hit.range.upperBound)
        }
        return hits
    }

    /// The pairs of bytes that begin something, a bit each.
    private static let firstPairs: [UInt64] = {
        var pairs = [UInt64](repeating: 0, count: 1_024)
        let others: [StaticString] = ["://", "-----BEGIN ", "eyJ", "Basic ", "basic ", "Bearer ", "bearer "]
        for prefix in TokenShape.all.map(\.prefix) + others {
            let pair = Self.pair(of: prefix)
            pairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
        return pairs
    }()

    /// The shapes that begin with a pair of bytes.
    private static let shapes = Dictionary(grouping: TokenShape.all) { pair(of: $0.prefix) }

    private static func pair(of prefix: StaticString) -> Int {
        prefix.withUTF8Buffer { unsafe Int($0[0]) << 8 | Int($0[1]) }
    }

    private static func hit(in bytes: Swift.Span<UInt8>, at index: Int) -> Hit? {
        switch bytes[index] {
        case UInt8(ascii: ":"): return url(in: bytes, at: index)
        case UInt8(ascii: "-"): return privateKey(in: bytes, at: index)
        default: break
        }
        guard index == 0 || !TokenAlphabet.word.contains(bytes[index - 1]) else { return nil }
        for shape in shapes[Int(bytes[index]) << 8 | Int(bytes[index + 1])] ?? [] {
            if let end = shape.end(in: bytes, from: index) { return Hit(range: index..<end, noun: shape.noun) }
        }
        return jsonWebToken(in: bytes, at: index) ?? authorization(in: bytes, at: index)
    }

    /// Three parts in base64 with dots between, of which the first two are JSON objects (RFC 7519).
    private static func jsonWebToken(in bytes: Swift.Span<UInt8>, at start: Int) -> Hit? {
        guard bytes.has("eyJ", at: start), start == 0 || bytes[start - 1] != UInt8(ascii: "-") else { return nil }
        let header = end(of: .url, in: bytes, from: start)
        guard header - start >= 12, bytes.has(".eyJ", at: header) else { return nil }
        let claims = end(of: .url, in: bytes, from: header + 1)
        guard claims < bytes.count, bytes[claims] == UInt8(ascii: ".") else { return nil }
        let signature = end(of: .url, in: bytes, from: claims + 1)
        guard signature - claims > 8 else { return nil }
        return Hit(range: start..<signature, noun: "a JSON web token")
    }

    /// What an `Authorization` header holds (RFC 7617, RFC 6750), be the header's name there or not.
    private static func authorization(in bytes: Swift.Span<UInt8>, at start: Int) -> Hit? {
        let isBasic = bytes.has("Basic ", at: start) || bytes.has("basic ", at: start)
        guard isBasic || bytes.has("Bearer ", at: start) || bytes.has("bearer ", at: start) else { return nil }
        let body = start + (isBasic ? 6 : 7)
        let end = end(of: .bearer, in: bytes, from: body)
        guard end - body >= 8, end - body <= 8_192 else { return nil }
        let text = text(of: bytes, body..<end)
        if isBasic {
            guard let pair = Base64.decodeText(text), let colon = pair.firstIndex(of: ":"),
                !SecretValue.isReference(pair[pair.index(after: colon)...])
            else { return nil }
            return Hit(range: body..<end, noun: "a user and a password")
        }
        return Entropy.isDrawn(text) ? Hit(range: body..<end, noun: "a bearer token") : nil
    }

    /// A private key in PEM (RFC 7468), or of OpenPGP, to the end of its last line.
    private static func privateKey(in bytes: Swift.Span<UInt8>, at start: Int) -> Hit? {
        guard bytes.has("-----BEGIN ", at: start) else { return nil }
        var end = start + 11
        while end < bytes.count, end < start + 60, bytes[end] != UInt8(ascii: "-") { end += 1 }
        let title = text(of: bytes, start + 11..<end)
        guard title.hasSuffix("PRIVATE KEY") || title.hasSuffix("PRIVATE KEY BLOCK"), bytes.has("-----", at: end) else {
            return nil
        }
        end += 5
        let body = end
        // Another beginning ends the search, so that many of them take no longer than their text is.
        while end < bytes.count, end < body + 65_536, !bytes.has("-----", at: end) { end += 1 }
        guard bytes.has("-----END ", at: end) else { return Hit(range: start..<body, noun: "a private key") }
        end += 9
        while end < bytes.count, bytes[end] != UInt8(ascii: "-"), bytes[end] > 0x1F { end += 1 }
        while end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
        return Hit(range: start..<end, noun: "a private key")
    }

    private static func url(in bytes: Swift.Span<UInt8>, at colon: Int) -> Hit? {
        guard bytes.has("://", at: colon) else { return nil }
        var start = colon
        while start > 0, colon - start < 32, isOfScheme(bytes[start - 1]) { start -= 1 }
        guard start < colon else { return nil }
        var end = colon + 3
        while end < bytes.count, end - start < 2_048, !endsURL(bytes[end]), !bytes.has("://", at: end) { end += 1 }
        while end > colon + 3, ",;.)]}".utf8.contains(bytes[end - 1]) { end -= 1 }
        guard end > colon + 3, let noun = SecretURL.noun(of: text(of: bytes, colon + 3..<end)[...]) else { return nil }
        return Hit(range: start..<end, noun: noun)
    }

    private static func isOfScheme(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func endsURL(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "|")
    }

    private static func end(of alphabet: TokenAlphabet, in bytes: Swift.Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, end - start < 16_384, alphabet.contains(bytes[end]) { end += 1 }
        return end
    }

    private static func text(of bytes: Swift.Span<UInt8>, _ range: Range<Int>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        for index in range { text.append(bytes[index]) }
        return String(decoding: text, as: UTF8.self)
    }
}
