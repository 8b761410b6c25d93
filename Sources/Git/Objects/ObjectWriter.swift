internal import CGit2
internal import Glibc

/// Adds objects to a repository's database so that a kill at any moment leaves it sound: each file is complete before
/// it has its name.
package struct ObjectWriter: Sendable {
    /// The folder `objects`.
    let folder: String
    let sharing: Sharing

    /// Up to here objects are files of their own, as git has them; more go into one pack.
    static let mostLoose = 100

    static let operation = "write objects"

    /// Writes what is not there yet; an object that is given twice is written once.
    package func write(_ objects: [NewObject], workers: Int) async throws(GitError) {
        let sorted = Self.unique(objects)
        guard sorted.count > Self.mostLoose else { return try writeLoose(sorted, order: objects) }
        try await PackWriter(writer: self).write(sorted, workers: workers)
    }

    /// Each object once, by id. Numbers are sorted and not the objects, which are large beside them.
    private static func unique(_ objects: [NewObject]) -> [NewObject] {
        var order = objects.indices.map { (prefix: objects[$0].id.prefix, index: $0) }
        order.sort { a, b in
            a.prefix == b.prefix ? objects[a.index].id < objects[b.index].id : a.prefix < b.prefix
        }
        var unique: [NewObject] = []
        unique.reserveCapacity(objects.count)
        for (_, index) in order where unique.last?.id != objects[index].id { unique.append(objects[index]) }
        return unique
    }

    /// A name that no other run takes.
    static func temporaryName(_ number: Int) -> String {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return "\(getpid())_\(time.tv_nsec)_\(number)"
    }

    /// Makes a folder where there is none.
    func makeFolder(_ path: String) throws(GitError) {
        if unsafe mkdir(path, 0o777) == 0 { return sharing.apply(toFolder: path) }
        guard errno == EEXIST else { throw GitError.system(Self.operation, path, errno) }
    }

    /// Writes each object after those that it names, which `order` gives: what can be seen is complete.
    private func writeLoose(_ unique: [NewObject], order: [NewObject]) throws(GitError) {
        var compressor = Compressor()
        var written: Set<ObjectID> = []
        for (number, object) in order.enumerated() where written.insert(object.id).inserted {
            let digits = object.id.description
            let inner = "\(folder)/\(digits.prefix(2))"
            let path = "\(inner)/\(digits.dropFirst(2))"
            // What is there is made young again, so that no clean-up that is under way takes it.
            if unsafe utimensat(AT_FDCWD, path, nil, 0) == 0 { continue }
            try makeFolder(inner)
            var bytes: [UInt8] = []
            try compressor.append(
                (ObjectID.header(object.type, object.bytes.count) + object.bytes)[...], to: &bytes)
            let aside = "\(inner)/tmp_obj_\(Self.temporaryName(number))"
            var file = try StoredFile(aside: aside, Self.operation, sharing: sharing)
            try file.write(bytes[...])
            try file.sync()
            try file.move(to: path)
        }
    }
}
