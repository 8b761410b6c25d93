import Diagnostics
import Testing
import YAML

@testable import TenantCompiler

/// What databases may fill of their containers.
extension DatabaseTests {
    /// A server without a bound grows until its container is killed. One that forks leaves room for pages that are there twice.
    @Test(arguments: [
        ("resources: { limits: { memory: 1Gi } }", "maxmemory 644245094\nmaxmemory-policy noeviction\n"),
        // What the LimitRange gives, and its `max` where it gives nothing.
        ("instances: 1", "maxmemory 322122547\nmaxmemory-policy noeviction\n"),
        // It saves nothing, and nobody copies it.
        (
            "resources: { limits: { memory: 1Gi } }, parameters: { appendonly: \"no\", save: \"\" }",
            "maxmemory 805306368\nmaxmemory-policy noeviction\nappendonly no\nsave \"\"\n"
        ),
        (
            "resources: { limits: { memory: 1Gi } }, instances: 3, parameters: { appendonly: \"no\", save: \"\" }",
            "maxmemory 644245094\nmaxmemory-policy noeviction\nappendonly no\nsave \"\"\n"
        ),
        // The author's words hold, in any case.
        (
            "resources: { limits: { memory: 1Gi } }, parameters: { MaxMemory: 100mb }",
            "MaxMemory 100mb\n"
        ),
        (
            "resources: { limits: { memory: 1Gi } }, parameters: { maxmemory-policy: allkeys-lru }",
            "maxmemory 644245094\nmaxmemory-policy allkeys-lru\n"
        ),
    ])
    func aRedisHoldsLessThanItsContainer(database: String, settings: String) async throws {
        let limits = "limitRange: { container: { default: { memory: 512Mi }, max: { memory: 2Gi } } }"
        let made = try await files("engine: redis, version: \"7\", \(database)", limits)
        let map = try #require(made["production/tenants/acme/configmap-main-configuration.yaml"])
        let text = try #require(Value.documents(in: map).first?["data"]?["redis.conf"]?.text)
        #expect(text == "bind * -::*\nprotected-mode no\nport 6379\ndir /data\nappendonly yes\n" + settings)
    }

    /// Where nobody bounds the container, there is nothing to hold the server to; its LimitRange's `max` is a bound.
    @Test(arguments: [("{}", nil as String?), ("{ max: { memory: 2Gi } }", "maxmemory 1288490188")])
    func aRedisWithoutALimitHasNoBound(container: String, setting: String?) async throws {
        let made = try await files("engine: redis, version: \"7\"", "limitRange: { container: \(container) }")
        let map = try #require(made["production/tenants/acme/configmap-main-configuration.yaml"])
        let text = try #require(Value.documents(in: map).first?["data"]?["redis.conf"]?.text)
        #expect(text.split(separator: "\n").first { $0.hasPrefix("maxmemory ") }.map(String.init) == setting)
    }

    /// As PostgreSQL 15 reads them, but exponents; what it refuses is no amount.
    @Test(arguments: [
        ("256MB", 1 << 28 as Int?), ("1GB", 1 << 30), ("1 GB", 1 << 30), ("0.5GB", 1 << 29), ("16", 16 * 8_192),
        ("524288kB", 1 << 29), ("1TB", 1 << 40), ("9000000000000000000TB", .max), ("256mb", nil), ("MB", nil),
        ("", nil), ("-1", nil), ("1e3", nil), ("lots", nil),
    ])
    func amountsOfMemoryAreReadAsTheServerReadsThem(text: String, bytes: Int?) {
        #expect(PostgresMemory.bytes(text, unit: 8_192) == bytes)
    }

    /// Each finding of a database's memory, once.
    @Test(arguments: [
        ("shared_buffers: 512MB", "shared-buffers-too-large"), ("shared_buffers: 1GB", "shared-buffers-above-memory"),
        ("shared_buffers: 400MB", ""), ("work_mem: 32MB", "work-memory-above-memory"), ("work_mem: 16MB", ""),
        ("max_connections: \"600\"", "work-memory-above-memory"), ("max_connections: \"300\"", ""),
        ("max_connections: many", ""),
        ("shared_buffers: unknown", ""),
    ])
    func memoryOfSettingsIsHeldAgainstTheLimit(parameters: String, code: String) async {
        let compilation = await compile(
            Fixture.tree([
                "tenants/acme.yaml": Fixture.tenant(
                    "acme",
                    """
                    databases:
                      - { name: main, engine: postgres, version: "16", storage: 1Gi, parameters: { \(parameters) },
                          resources: { limits: { memory: 1Gi } } }
                    """)
            ]))
        #expect(compilation.codes == (code.isEmpty ? [] : [code]), "\(compilation.summary)")
    }
}
