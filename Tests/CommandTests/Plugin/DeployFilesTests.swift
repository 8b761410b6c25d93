import Foundation
import Testing

/// The files of `deploy/argocd` fit the program, Argo CD's schemas and one another.
@Suite(.enabled(if: Judge.canJudge, "PyYAML and kubernetes-validate are not installed: scripts/bootstrap test"))
struct DeployFilesTests {
    private static let folder = Tool.repository.appending(path: "deploy/argocd").path

    @Test func thePluginRunsCommandsThatThereAre() throws {
        let plugin = try Self.read("plugin.yaml")
        #expect(plugin["kind"] as? String == "ConfigManagementPlugin")
        let spec = try #require(plugin["spec"] as? [String: Any])
        let find = (spec["discover"] as? [String: Any])?["find"] as? [String: Any]
        let parameters = (spec["parameters"] as? [String: Any])?["dynamic"] as? [String: Any]
        let commands = [spec["generate"] as? [String: Any], find, parameters].compactMap { $0?["command"] as? [String] }
        #expect(commands.count == 3)
        for command in commands {
            #expect(command.first == "tenantc")
            let help = try Invocation(arguments: [Tool.path] + command.dropFirst() + ["--help"], folder: "/").run()
            #expect(help.status == 0 && help.text.contains("USAGE: \(command.joined(separator: " "))"))
        }
    }

    @Test func theApplicationAsksForWhatIsAnnounced() throws {
        let spec = try #require(try Self.read("application.yaml")["spec"] as? [String: Any])
        let plugin = try #require((spec["source"] as? [String: Any])?["plugin"] as? [String: Any])
        let metadata = try Self.read("plugin.yaml")["metadata"] as? [String: Any]
        #expect(plugin["name"] as? String == metadata?["name"] as? String)
        let parameters = try #require(plugin["parameters"])
        let sent = String(decoding: try JSONSerialization.data(withJSONObject: parameters), as: UTF8.self)
        let run = try Invocation(
            arguments: [Tool.path, "plugin", "generate"], folder: Tool.repository.path,
            environment: Tool.environment.merging(["ARGOCD_APP_PARAMETERS": sent]) { $1 }
        ).run()
        #expect(run.status == 0 && run.text.contains("tenant: acme") && !run.text.contains("tenant: atlas"))
    }

    @Test(
        .enabled(if: Judge.canJudgeCustom, "the schemas of custom resources are not at \(Judge.definitions)"),
        arguments: ["application.yaml", "applicationset.yaml"])
    func argoCDWouldTakeIt(name: String) throws {
        let verdict = try Judge.python(
            [
                "\(Judge.folder)/judge_manifests.py", "\(Self.folder)/\(name)", "--crds", Judge.definitions,
                "--strict-coverage",
            ]
        ).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
    }

    @Test(.enabled(if: Judge.hasKubectl, "kubectl is not installed: scripts/bootstrap test"))
    func thePatchGivesADeployment() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.repositoryServer, to: "deployment.yaml")
        let patch = try String(contentsOfFile: "\(Self.folder)/repo-server-patch.yaml", encoding: .utf8)
        try folder.write(patch, to: "patch.yaml")
        try folder.write("resources: [deployment.yaml]\npatches: [{ path: patch.yaml }]\n", to: "kustomization.yaml")
        let built = try Invocation(arguments: ["kubectl", "kustomize", "."], folder: folder.path).run()
        #expect(built.status == 0, "\(built.errors)")
        try folder.write(built.output, to: "built.yaml")
        let verdict = try Judge.python(["\(Judge.folder)/judge_manifests.py", "\(folder.path)/built.yaml"]).run()
        #expect(verdict.status == 0, "\(verdict.text)\(verdict.errors)")
        for part in ["name: argocd-repo-server", "name: tenantc", "runAsUser: 999", "name: tenantc-tmp"] {
            #expect(built.text.contains(part))
        }
    }

    /// The parts of Argo CD's own Deployment that the patch relies on.
    private static let repositoryServer = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: argocd-repo-server }
        spec:
          selector: { matchLabels: { app.kubernetes.io/name: argocd-repo-server } }
          template:
            metadata: { labels: { app.kubernetes.io/name: argocd-repo-server } }
            spec:
              containers: [ { name: argocd-repo-server, image: quay.io/argoproj/argocd } ]
              volumes: [ { name: var-files, emptyDir: {} }, { name: plugins, emptyDir: {} } ]

        """

    private static func read(_ name: String) throws -> [String: Any] {
        let script = "import json, sys, yaml; json.dump(yaml.safe_load(open(sys.argv[1])), sys.stdout)"
        let run = try Judge.python(["-c", script, "\(folder)/\(name)"]).run()
        let value = try JSONSerialization.jsonObject(with: Data(run.output))
        return try #require(value as? [String: Any])
    }
}
