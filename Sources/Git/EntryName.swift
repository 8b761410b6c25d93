internal import Glibc

/// The name of one entry of a folder, as far as it may be trusted: anybody can write a tree by hand.
enum EntryName {
    /// Begins with a dot: no source, as in a working tree.
    case hidden(String)
    case plain(String)
    /// Not UTF-8; the text shows what can be shown of it.
    case garbled(String)
    /// A name that no folder can hold, or that leads out of it.
    case refused(String)

    init(_ bytes: some Collection<UInt8>) {
        let shown = String(decoding: bytes, as: UTF8.self)
        let isGarbled = !shown.utf8.elementsEqual(bytes)
        if shown.isEmpty || shown == "." || shown == ".." || shown.lowercased() == ".git" || shown.utf8.contains(0x2F) {
            self = .refused(shown)
        } else if shown.utf8.first == UInt8(ascii: ".") {
            self = .hidden(shown)
        } else {
            self = isGarbled ? .garbled(shown) : .plain(shown)
        }
    }
}

extension EntryName {
    init(cString text: UnsafePointer<CChar>) {
        unsafe self.init(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }
}
