/// How the text of a dashboard is printed, so that the object that holds it can be applied.
///
/// kubectl keeps all of an object in one of its annotations, where it is JSON once more.
enum AppliedJSON {
    /// The annotations of one object, by apimachinery's `TotalAnnotationSizeLimitB`.
    static let mostBytes = 262_144
    /// Names, labels and the other annotations.
    private static let roomForTheRest = 2048
    /// What Go's encoder writes for a byte at most, such as `\u003e` for `>`.
    private static let mostBytesForOne = 6

    /// The bytes of the annotation, where an object holds this text.
    static func size(of json: String) -> Int {
        json.utf8.reduce(roomForTheRest) { size, byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
                size + 2
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0..<0x20: size + mostBytesForOne
            default: size + 1
            }
        }
    }

    /// The text as it is, where it can be applied; else without the blanks that only people need; null where that is too
    /// much still.
    static func fitting(_ json: String) -> String? {
        guard !fits(json) else { return json }
        let dense = compact(json)
        return fits(dense) ? dense : nil
    }

    private static func fits(_ json: String) -> Bool {
        json.utf8.count * mostBytesForOne + roomForTheRest <= mostBytes || size(of: json) <= mostBytes
    }

    /// The same JSON on one line, without blanks around its values.
    static func compact(_ json: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(json.utf8.count)
        var isText = false
        var isEscaped = false
        for byte in json.utf8 {
            if isText {
                output.append(byte)
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): continue
            case UInt8(ascii: "\""): isText = true
            default: break
            }
            output.append(byte)
        }
        output.append(UInt8(ascii: "\n"))
        return String(decoding: output, as: UTF8.self)
    }
}
