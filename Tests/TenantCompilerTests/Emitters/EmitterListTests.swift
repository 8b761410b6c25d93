import Diagnostics
import Foundation
import Testing

@testable import TenantCompiler

/// The list of emitters against the files of the emitters.
struct EmitterListTests {
    @Test func everyFileIsListed() throws {
        let folder = Repository.root.appending(path: "Sources/TenantCompiler/Emitters")
        let names = try Repository.files(under: folder)
            .map { String($0.path.split(separator: "/").last ?? "") }
            .filter { $0.hasSuffix("Emitter.swift") && $0 != "Emitter.swift" }
            .compactMap { $0.split(separator: "/").last?.dropLast("Emitter.swift".count).lowercased() }
        let list = String(
            decoding: try #require(try Repository.files(under: folder).first { $0.path == "Emitter.swift" }).bytes,
            as: UTF8.self)
        let listed = list.matches(of: /\.([a-zA-Z]+)[,\]\s]/).map { $0.1.lowercased() }
        #expect(Set(names).subtracting(listed).isEmpty)
        #expect(names.count == Emitter.all.count)
        #expect(Set(Emitter.all.map(\.title)).count == Emitter.all.count)
    }
}
