import Foundation
import Testing

/// What is written aside while a run does not know yet whether its sources are refused.
@Suite struct StagingTests {
    @Test(arguments: ["out", "new/deep/out"]) func refusedSourcesLeaveNothing(out: String) throws {
        let folder = try TemporaryFolder()
        try GeneratedFleet(count: 60).write(.a, to: folder, under: "a")
        try folder.write(
            """
            apiVersion: tenantc.dev/v1
            kind: Tenant
            metadata: { name: zebra }
            spec: { tier: basic, owner: { email: ops@example.com }, quota: { requests.cpu: 1 Gi } }

            """, to: "a/tenants/zebra.yaml")
        let run = try Invocation.tenantc(["compile", "--source", "a", "--out", out], in: folder).run()
        #expect(run.status == 1)
        #expect(run.errors.contains("invalid-quantity"))
        let top = String(out.prefix { $0 != "/" })
        #expect(!folder.holds(top), "a refused run made \(top)")
    }

    @Test func refusedSourcesLeaveTheOldOutput() throws {
        let folder = try TemporaryFolder()
        let outputs = try GeneratedFleet(count: 60).prepare(in: folder)
        try GeneratedFleet(count: 60).write(.b, to: folder, under: "a")
        try folder.write("apiVersion: tenantc.dev/v1\nkind: Tenant\n", to: "a/tenants/zebra.yaml")
        let run = try Invocation.tenantc(["compile", "--source", "a"], in: folder).run()
        #expect(run.status == 1)
        #expect(try folder.files(below: "a/out") == outputs[.a])
        #expect(!folder.holds("a/out/.tenantc-staging"))
    }

    /// Some files change in folders that stay, some folders come and some go, in one run.
    @Test(arguments: [[], ["--jobs", "1"]]) func changesAndNewFoldersComeTogether(more: [String]) throws {
        let folder = try TemporaryFolder()
        let outputs = try GeneratedFleet(count: 60).prepare(in: folder)
        let stale = try Invocation.tenantc(
            ["compile", "--source", "b", "--out", "a/out", "--check"] + more, in: folder
        ).run()
        #expect(stale.status == 1)
        #expect(try folder.files(below: "a/out") == outputs[.a], "who only looks writes nothing")

        let run = try Invocation.tenantc(["compile", "--source", "b", "--out", "a/out"] + more, in: folder).run()
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.files(below: "a/out") == outputs[.b])
        #expect(!folder.holds("a/out/.tenantc-staging"))
    }

    @Test func whatAnotherRunLeftAsideGoes() throws {
        let folder = try TemporaryFolder()
        let outputs = try GeneratedFleet(count: 12).prepare(in: folder)
        try folder.write("half", to: "a/out/.tenantc-staging/production/tenants/tenant-0/role-x.yaml")
        try folder.remove("a/out/production/tenants/tenant-3")
        let run = try Invocation.tenantc(["compile", "--source", "a"], in: folder).run()
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.files(below: "a/out") == outputs[.a])
    }
}
