/// An object that is to be written.
package struct NewObject: Sendable {
    let id: ObjectID
    let type: ObjectType
    let bytes: ArraySlice<UInt8>

    init(_ type: ObjectType, _ bytes: ArraySlice<UInt8>) {
        self.init(type, bytes, id: ObjectID(type, of: bytes))
    }

    /// Takes an id that has been computed before.
    init(_ type: ObjectType, _ bytes: ArraySlice<UInt8>, id: ObjectID) {
        self.id = id
        self.type = type
        self.bytes = bytes
    }
}
