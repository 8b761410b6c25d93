import Diagnostics
import Foundation
import Testing

@testable import TenantCompiler

/// The dashboards that the guides show: they are taken as they are, and ask the same of the tenant's own series.
struct GuideDashboardTests {
    @Test(
        .enabled(if: Guide.areHere, "the guides are not at \(Guide.folder.path())"),
        arguments: Guide.all)
    func everyDashboardComesOut(_ guide: Guide) async throws {
        let bytes = try Data(contentsOf: Guide.folder.appending(path: guide.file))
        let shown = String(decoding: bytes, as: UTF8.self).split(separator: "```json\n").dropFirst()
            .compactMap { $0.split(separator: "```").first.map(String.init) }.filter {
                $0.contains("\"dashboard\"")
            }
        // The other guides show none.
        #expect(shown.isEmpty != [Guide.ecp.name, Guide.selfHealing.name].contains(guide.name))
        let files = try Repository.files(
            under: Repository.tests.appending(path: "Golden/\(guide.name)"))
        let written = files.filter { $0.path.hasSuffix(".json") }.map {
            String(decoding: $0.bytes, as: UTF8.self)
        }
        #expect(Set(shown) == Set(written))
        let compilation = await compile(
            SourceMap(files.filter { !$0.path.hasPrefix("expected/") }), Fixture.options)
        let kept = try compilation.ownDashboards().flatMap { own in
            try OwnDashboardFixture.queries(of: own.dashboard.json).map { query in
                #expect(query.contains("tenant=\"\(own.tenant)\""))
                return query.replacing("{tenant=\"\(own.tenant)\"}", with: "")
                    .replacing("tenant=\"\(own.tenant)\",", with: "")
            }
        }
        #expect(Set(kept) == Set(try shown.flatMap(OwnDashboardFixture.queries)))
    }
}
