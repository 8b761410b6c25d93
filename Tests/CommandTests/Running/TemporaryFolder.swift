import Foundation

/// A folder that goes when nobody holds it any more.
final class TemporaryFolder: Sendable {
    let path: String

    /// - Parameter parent: Where to make it; by default where temporary files belong.
    init(in parent: String = NSTemporaryDirectory()) throws {
        path = URL(filePath: parent).appending(path: "tenantc-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: "\(path)/\(name)"))) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }

    /// The regular files below a folder with their bytes, by path from there; links are given as `-> target`.
    func files(below folder: String) throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)") {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(folder)/\(name)")
            switch attributes[.type] as? FileAttributeType {
            case .typeRegular: found[name] = try bytes("\(folder)/\(name)")
            case .typeSymbolicLink:
                let target = try FileManager.default.destinationOfSymbolicLink(atPath: "\(path)/\(folder)/\(name)")
                found[name] = Array("-> \(target)".utf8)
            default: break
            }
        }
        return found
    }
}
