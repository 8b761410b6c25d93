import Diagnostics
import Foundation

/// This repository, found from the place of this file.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let tests = root.appending(path: "Tests/TenantCompilerTests")

    /// Files below a folder, by path from it; sorted.
    static func files(under folder: URL) throws -> [SourceFile] {
        let base = folder.path(percentEncoded: false)
        guard let names = FileManager.default.enumerator(atPath: base) else { return [] }
        var files: [SourceFile] = []
        for case let name as String in names {
            let url = folder.appending(path: name)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files.append(SourceFile(path: name, bytes: Array(try Data(contentsOf: url))))
        }
        return files.sorted { $0.path < $1.path }
    }

    /// The sources that this repository ships.
    static func sources() throws -> [SourceFile] {
        try ["tiers", "policies", "tenants"].flatMap { folder in
            try files(under: root.appending(path: folder)).map {
                SourceFile(path: "\(folder)/\($0.path)", bytes: $0.bytes)
            }
        }
    }
}
