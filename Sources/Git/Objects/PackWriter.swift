internal import WorkSharing

/// Writes many objects as one pack and its index (version 2).
struct PackWriter: Sendable {
    let writer: ObjectWriter

    /// Objects that one thread compresses before it takes more.
    private static let partSize = 512

    /// An object's place in the pack, and the checksum of what lies there.
    private struct Entry {
        let object: Int
        let offset: Int
        let checksum: UInt32
    }

    private struct Part {
        var bytes: [UInt8] = []
        /// Offsets from the start of the part.
        var entries: [Entry] = []
    }

    /// Writes objects that are sorted by id.
    func write(_ objects: [NewObject], workers: Int) async throws(GitError) {
        let count = (objects.count + Self.partSize - 1) / Self.partSize
        let parts = try await inParallel(count, chunk: 1, workers: workers) { part throws(GitError) in
            let start = part * Self.partSize
            return try Self.compress(objects, start..<min(start + Self.partSize, objects.count))
        }
        let folder = "\(writer.folder)/pack"
        try writer.makeFolder(folder)
        let name = ObjectWriter.temporaryName(0)
        var pack = try StoredFile(
            aside: "\(folder)/tmp_pack_\(name)", ObjectWriter.operation, sharing: writer.sharing)
        let (entries, checksum) = try fill(pack, parts, objects.count)
        try pack.sync()
        var index = try StoredFile(aside: "\(folder)/tmp_idx_\(name)", ObjectWriter.operation, sharing: writer.sharing)
        try index.write(Self.index(of: entries, objects, pack: checksum)[...])
        try index.sync()
        // The index comes last: readers look for it, and then for the pack beside it.
        try pack.move(to: "\(folder)/pack-\(checksum).pack")
        try index.move(to: "\(folder)/pack-\(checksum).idx")
    }

    private func fill(
        _ pack: borrowing StoredFile, _ parts: [Part], _ count: Int
    ) throws(GitError) -> (entries: [Entry], checksum: ObjectID) {
        var digest = Digest()
        var entries: [Entry] = []
        entries.reserveCapacity(count)
        let header = Array("PACK".utf8) + Self.bigEndian(2) + Self.bigEndian(UInt32(count))
        var offset = header.count
        digest.add(header[...])
        try pack.write(header[...])
        for part in parts {
            digest.add(part.bytes[...])
            try pack.write(part.bytes[...])
            for entry in part.entries {
                entries.append(Entry(object: entry.object, offset: offset + entry.offset, checksum: entry.checksum))
            }
            offset += part.bytes.count
        }
        let checksum = digest.finish()
        try pack.write(checksum.bytes[...])
        return (entries, checksum)
    }

    private static func compress(_ objects: [NewObject], _ range: Range<Int>) throws(GitError) -> Part {
        var compressor = Compressor()
        var part = Part()
        for index in range {
            let object = objects[index]
            let start = part.bytes.count
            appendHeader(object.type, object.bytes.count, to: &part.bytes)
            try compressor.append(object.bytes, to: &part.bytes)
            part.entries.append(
                Entry(object: index, offset: start, checksum: Compressor.checksum(part.bytes[start...])))
        }
        return part
    }

    /// Type and size in groups of bits, the lowest first: four beside the type, then seven a byte.
    private static func appendHeader(_ type: ObjectType, _ size: Int, to bytes: inout [UInt8]) {
        var rest = size >> 4
        var byte = type.rawValue << 4 | UInt8(size & 15)
        while rest > 0 {
            bytes.append(byte | 0x80)
            byte = UInt8(rest & 0x7F)
            rest >>= 7
        }
        bytes.append(byte)
    }

    /// The index of entries that are in the order of their objects' ids.
    private static func index(of entries: [Entry], _ objects: [NewObject], pack: ObjectID) -> [UInt8] {
        var counts = [UInt32](repeating: 0, count: 256)
        var ids: [UInt8] = []
        ids.reserveCapacity(entries.count * 20)
        var checksums: [UInt8] = [], offsets: [UInt8] = [], largeOffsets: [UInt8] = []
        for entry in entries {
            let id = objects[entry.object].id
            counts[Int(id.prefix >> 56)] += 1
            id.append(to: &ids)
            append(entry.checksum, to: &checksums)
            if entry.offset < 1 << 31 {
                append(UInt32(entry.offset), to: &offsets)
            } else {
                offsets += bigEndian(1 << 31 | UInt32(largeOffsets.count / 8))
                largeOffsets +=
                    bigEndian(UInt32(entry.offset >> 32)) + bigEndian(UInt32(truncatingIfNeeded: entry.offset))
            }
        }
        var bytes: [UInt8] = [0xFF, 0x74, 0x4F, 0x63] + bigEndian(2)
        var sum: UInt32 = 0
        for count in counts {
            sum += count
            bytes += bigEndian(sum)
        }
        bytes += ids + checksums + offsets + largeOffsets + pack.bytes
        var digest = Digest()
        digest.add(bytes[...])
        return bytes + digest.finish().bytes
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        unsafe withUnsafeBytes(of: value.bigEndian) { unsafe bytes.append(contentsOf: $0) }
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] {
        [UInt8(value >> 24), UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
    }
}
