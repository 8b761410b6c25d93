import Foundation
import Testing

/// What `hook install` and `uninstall` do to hooks that others wrote.
@Suite struct HookInstallationTests {
    private let hook = ".git/hooks/pre-commit"
    private let earlier = ".git/hooks/pre-commit.before-tenantc"

    private func write(_ text: String, _ repository: TemporaryRepository, mode: Int = 0o755) throws {
        try repository.write(hook, text)
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: "\(repository.root)/\(hook)")
    }

    private func text(_ path: String, _ repository: TemporaryRepository) -> String? {
        try? String(contentsOfFile: "\(repository.root)/\(path)", encoding: .utf8)
    }

    /// The names in the folder of hooks, but for git's samples.
    private func names(_ repository: TemporaryRepository) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: repository.root + "/.git/hooks")
            .filter { !$0.hasSuffix(".sample") }.sorted()
    }

    private func commit(_ repository: TemporaryRepository) throws -> Shell.Result {
        try repository.write("file", UUID().uuidString)
        try repository.git(["add", "file"])
        return try Shell.run(
            "git", ["commit", "--quiet", "--message", "x"], in: repository.root,
            environment: TemporaryRepository.identity)
    }

    @Test func theHookThatWasThereGoesFirstAndComesBack() throws {
        let repository = try TemporaryRepository.filled()
        let theirs = "#!/bin/sh\necho \"earlier: $#\" >&2\ntest ! -e refuse || exit 7\n"
        try write(theirs, repository, mode: 0o750)
        #expect(try repository.tenantc(["hook", "install"]).status == 0)
        #expect(try repository.tenantc(["hook", "install"]).errors.contains("is installed already"))
        #expect(try names(repository) == ["pre-commit", "pre-commit.before-tenantc"])
        #expect(try commit(repository).errors == "earlier: 0\n")
        try repository.write("refuse", "")
        #expect(try commit(repository).status == 1)
        #expect(try Shell.run("sh", [hook], in: repository.root).status == 7)
        try repository.remove("refuse")
        #expect(try repository.tenantc(["hook", "uninstall"]).status == 0)
        #expect(text(hook, repository) == theirs)
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(repository.root)/\(hook)")
        #expect(attributes[.posixPermissions] as? Int == 0o750)
        #expect(try names(repository) == ["pre-commit"])
        #expect(try repository.tenantc(["hook", "uninstall"]).errors.contains("tenantc has no hook"))
        #expect(text(hook, repository) == theirs)
    }

    @Test func aFolderWhoseNameBeginsWithADash() throws {
        let repository = try TemporaryRepository.filled(below: "-x/")
        #expect(try repository.tenantc(["hook", "install", "--source", "./-x"]).status == 0)
        #expect(try commit(repository).all == "")
        try repository.write("-x/tenants/acme.yaml", "spec: [\n")
        try repository.git(["add", "--", "-x"])
        #expect(try commit(repository).status == 1)
    }

    @Test func aHookKeepsTheBudgetThatItWasGiven() throws {
        let repository = try TemporaryRepository.filled()
        let padding = String(repeating: "# \(String(repeating: "x", count: 100))\n", count: 50_000)
        try repository.write("tenants/acme.yaml", TemporaryRepository.tenant("acme") + padding)
        try repository.git(["add", "tenants"])
        #expect(try repository.tenantc(["hook", "install"]).status == 0)
        let refused = try commit(repository)
        #expect(refused.status == 1 && refused.errors.contains("--budget"), "\(refused.all.prefix(600))")
        #expect(try repository.tenantc(["hook", "install", "--budget", "8"]).status == 0)
        let taken = try commit(repository)
        #expect(taken.status == 0, "\(taken.all.prefix(600))")
    }

    @Test func whereNoneWasNoneIsLeft() throws {
        let repository = try TemporaryRepository.filled()
        #expect(try repository.tenantc(["hook", "uninstall"]).status == 0)
        try FileManager.default.removeItem(atPath: repository.root + "/.git/hooks")
        #expect(try repository.tenantc(["hook", "install"]).status == 0)
        #expect(try repository.tenantc(["hook", "uninstall"]).status == 0)
        #expect(try names(repository).isEmpty)
    }

    @Test func aHookThatGitWouldNotRunIsNotRun() throws {
        let repository = try TemporaryRepository.filled()
        try write("#!/bin/sh\nexit 1\n", repository, mode: 0o644)
        #expect(try repository.tenantc(["hook", "install"]).status == 0)
        #expect(try commit(repository).status == 0)
    }

    @Test func aLinkComesBackAsALink() throws {
        let repository = try TemporaryRepository.filled()
        try repository.write("scripts/hook", "#!/bin/sh\necho linked >&2\n")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: repository.root + "/scripts/hook")
        try FileManager.default.createSymbolicLink(
            atPath: "\(repository.root)/\(hook)", withDestinationPath: "../../scripts/hook")
        #expect(try repository.tenantc(["hook", "install"]).status == 0)
        #expect(try commit(repository).errors == "linked\n")
        #expect(text("scripts/hook", repository)?.contains("tenantc") == false)
        #expect(try repository.tenantc(["hook", "uninstall"]).status == 0)
        let target = try FileManager.default.destinationOfSymbolicLink(atPath: "\(repository.root)/\(hook)")
        #expect(target == "../../scripts/hook")
    }

    @Test func whatOthersWroteAfterwardsIsNotDeleted() throws {
        let repository = try TemporaryRepository.filled()
        try write("#!/bin/sh\n: first\n", repository)
        #expect(try repository.tenantc(["hook", "install"]).status == 0)
        let ours = try #require(text(hook, repository))
        try write("#!/bin/sh\n: second\n", repository)
        for command in ["uninstall", "install"] {
            let run = try repository.tenantc(["hook", command])
            #expect(run.status == 2 && run.errors.contains("pre-commit.before-tenantc"), "\(run.errors)")
        }
        #expect(text(hook, repository) == "#!/bin/sh\n: second\n")
        #expect(text(earlier, repository) == "#!/bin/sh\n: first\n")
        try write(ours + "echo more\n", repository)
        for command in ["uninstall", "install"] {
            let run = try repository.tenantc(["hook", command])
            #expect(run.status == 2 && run.errors.contains("has been edited"), "\(run.errors)")
        }
        #expect(text(hook, repository) == ours + "echo more\n")
    }

    @Test func anInterruptedInstallationIsCompletedOrUndone() throws {
        let repository = try TemporaryRepository.filled()
        try write("#!/bin/sh\n: theirs\n", repository)
        try FileManager.default.linkItem(
            atPath: "\(repository.root)/\(hook)", toPath: "\(repository.root)/\(earlier)")
        try repository.write(hook + ".tenantc-tmp", "half")
        #expect(try repository.tenantc(["hook", "install"]).status == 0)
        #expect(try names(repository) == ["pre-commit", "pre-commit.before-tenantc"])
        #expect(try repository.tenantc(["hook", "uninstall"]).status == 0)
        #expect(text(hook, repository) == "#!/bin/sh\n: theirs\n")
        #expect(try names(repository) == ["pre-commit"])
    }

    @Test func aFolderOfHooksInTheRepository() throws {
        let repository = try TemporaryRepository.filled()
        try repository.git(["config", "core.hooksPath", ".hooks"])
        #expect(try repository.tenantc(["hook", "install"], in: repository.root).status == 0)
        #expect(text(".hooks/pre-commit", repository)?.contains("tenantc hook install") == true)
        try repository.writeTenant("hooli", tier: "gold")
        try repository.git(["add", "tenants"])
        #expect(try commit(repository).errors.contains("unknown-tier"))
        #expect(try repository.tenantc(["hook", "uninstall"]).status == 0)
        #expect(text(".hooks/pre-commit", repository) == nil)
    }

    @Test func aFolderOfHooksElsewhereIsRefused() throws {
        let repository = try TemporaryRepository.filled()
        try repository.git(["config", "core.hooksPath", repository.area + "/hooks"])
        let run = try repository.tenantc(["hook", "install"])
        #expect(run.status == 2 && run.errors.contains("core.hooksPath is"), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: repository.area + "/hooks"))
    }

    @Test func nothingIsCommittedInABareRepository() throws {
        let repository = try TemporaryRepository(["--bare"])
        let run = try repository.tenantc(["hook", "install"])
        #expect(run.status == 2 && run.errors.contains("tenantc hook install pre-receive"), "\(run.errors)")
        let outside = try repository.tenantc(["hook", "install"], in: repository.area)
        #expect(outside.status == 2 && outside.errors.contains("git repository"), "\(outside.errors)")
    }
}
