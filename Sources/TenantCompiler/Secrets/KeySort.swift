/// Keys that are looked at closer, told apart without taking them from the file.
enum KeySort: Sendable {
    case plain
    /// Of a variable of a container, whose name stands in `name`.
    case value
    /// Of a Secret, or of a ConfigMap.
    case data
    case stringData
    /// Of a SealedSecret: anybody may have it.
    case sealed
    case url
    /// Its name may say that its value is a secret.
    case telling

    init(_ key: Swift.Span<UInt8>) {
        switch key.count {
        case 5 where key.has("value", at: 0): self = .value
        case 4 where key.has("data", at: 0): self = .data
        case 10 where key.has("stringData", at: 0): self = .stringData
        case 13 where key.has("encryptedData", at: 0): self = .sealed
        case 3 where key.has("url", at: 0): self = .url
        default: self = FieldWords.mayTell(key) ? .telling : .plain
        }
    }
}
