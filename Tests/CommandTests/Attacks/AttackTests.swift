import Foundation
import Testing

/// The program itself, measured from outside, on each attack: it ends by itself with findings, soon and in
/// little memory.
@Suite(.serialized, .enabled(if: Tool.isCI || Tool.find("python3") != nil, "python3 is not installed"))
struct AttackTests {
    private static let memoryLimit = 256 << 20

    private struct Cost: Decodable {
        let status: Int32
        let signal: Int32
        let seconds: Double
        let processor: Double
        let peak: Int
    }

    /// The release binary where it is not older than the one that was built with the tests: only it is held to a
    /// second; what was built for debugging takes many times longer.
    private static let binary: (path: String, seconds: Double) = {
        let release = Tool.folder.deletingLastPathComponent().appending(path: "release/tenantc").path
        if let made = date(of: release), let debug = date(of: Tool.path), made >= debug { return (release, 1) }
        return (Tool.path, 30)
    }()

    private static func date(of path: String) -> Date? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
    }

    @Test(arguments: Attack.all, ["tenants/evil.yaml", "tenants/acme/manifests/evil.yaml", "tiers/evil.yaml"])
    func isRefused(attack: Attack, place: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "apiVersion: tenantc.dev/v1\nkind: Tier\nmetadata: { name: basic }\nspec: {}\n", to: "tiers/basic.yaml")
        try folder.write(
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: acme }
            spec: { tier: basic, owner: { email: ops@acme.example } }

            """, to: "tenants/acme/tenant.yaml")
        if let bytes = attack.bytes {
            try folder.write(bytes(), to: place)
        } else {
            try folder.write("", to: place)
            try #require(unsafe truncate("\(folder.path)/\(place)", attack.size) == 0)
        }

        let measure = Tool.repository.appending(path: "Tests/Judges/measure_run.py").path
        let cost = "\(folder.path)/cost.json"
        let run = try Judge.python([measure, cost, Self.binary.path, "compile"], in: folder.path).run(atMost: 60)
        try #require(run.status == 0, "\(run.errors)")
        let found = try JSONDecoder().decode(Cost.self, from: Data(folder.bytes("cost.json")))
        #expect(found.signal == 0)
        #expect(found.status == 1, "\(run.errors.prefix(500))")
        #expect(run.errors.contains("--> \(place)"), "\(run.errors.prefix(500))")
        #expect(run.errors.utf8.count < 1 << 20, "\(run.errors.utf8.count) bytes of findings")
        #expect(found.peak < Self.memoryLimit, "\(found.peak >> 20) MiB")
        // On a shared machine the clock goes on while others work: what is promised is held against the
        // processor's time, and hanging against the clock's.
        #expect(found.processor < Self.binary.seconds, "of \(Self.binary.path)")
        #expect(found.seconds < Self.binary.seconds * 5, "of \(Self.binary.path)")
        #expect(!folder.holds("out"))
    }
}
