import Foundation
import Testing

/// A push goes to no server that cannot prove who it is.
@Suite struct SecureTransportTests {
    private let commit = ["commit", "--branch", "rendered"] + CommitTests.person

    private func expectSame(_ repository: TemporaryRepository, _ folder: String) throws {
        #expect(
            try repository.git(["rev-parse", "rendered"]) == repository.git(["rev-parse", "rendered"], in: folder))
        let fsck = try Shell.run("git", ["fsck", "--strict"], in: folder)
        #expect(fsck.status == 0, "\(fsck.all)")
    }

    @Test(.enabled(if: SSHServer.canServe, "sshd is not installed: apt install openssh-server"))
    func overSSH() throws {
        let repository = try TemporaryRepository.filled()
        let server = try SSHServer(in: repository.area)
        let folder = repository.area + "/bare.git", home = repository.area + "/home"
        try repository.git(["clone", "--quiet", "--bare", repository.root, folder])
        try FileManager.default.createDirectory(atPath: home + "/.ssh", withIntermediateDirectories: true)
        let push = commit + ["--push", "ssh://\(NSUserName())@127.0.0.1:\(server.port)\(folder)"]
        let environment = ["HOME": home, "SSH_AUTH_SOCK": server.socket]
        for line in [nil, server.wrong] {
            try line.map { try Data($0.utf8).write(to: URL(filePath: home + "/.ssh/known_hosts")) }
            let refused = try repository.tenantc(push, environment: environment)
            #expect(refused.status == 2 && refused.errors.contains("known_hosts"), "\(refused.all)")
            #expect(try repository.git(["for-each-ref", "--format=%(refname)"], in: folder) == "refs/heads/main")
        }
        try Data(server.known.utf8).write(to: URL(filePath: home + "/.ssh/known_hosts"))
        let alone = try repository.tenantc(push, environment: ["HOME": home])
        #expect(alone.status == 2 && alone.errors.contains("ssh-add"), "\(alone.all)")
        let pushed = try repository.tenantc(push + ["--hydrator"], environment: environment)
        #expect(pushed.status == 0 && pushed.errors.contains("pushed rendered"), "\(pushed.all)")
        #expect(pushed.errors.contains("pushed refs/notes/hydrator.metadata"), "\(pushed.all)")
        try expectSame(repository, folder)
        #expect(!(try repository.git(["for-each-ref", "--format=%(refname)"])).contains("refs/tenantc"))
    }

    @Test(.enabled(if: GitServer.canServe, "git http-backend and python3 are not installed"))
    func overHTTPSWithAnAuthorityOfOnesOwn() throws {
        let repository = try TemporaryRepository.filled()
        let certificate = repository.area + "/certificate.pem", file = repository.area + "/server.pem"
        let made = try Shell.run(
            "openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                "subjectAltName=DNS:localhost", "-keyout", file, "-out", certificate,
            ], in: repository.area)
        try #require(made.status == 0, "\(made.all)")
        let both = try Data(contentsOf: URL(filePath: file)) + Data(contentsOf: URL(filePath: certificate))
        try both.write(to: URL(filePath: file))
        let server = try GitServer(in: repository.area, certificate: file)
        let (folder, url) = try server.serve(repository)
        let home = repository.area + "/home"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let token = GitServer.environment.merging(["HOME": home]) { $1 }
        // What the repository says of trust does not count.
        try repository.git(["config", "http.sslCAInfo", certificate])
        try repository.git(["config", "http.sslVerify", "false"])
        let refused = try repository.tenantc(commit + ["--push", url], environment: token)
        #expect(refused.status == 2 && refused.errors.contains("GIT_SSL_CAINFO"), "\(refused.all)")
        #expect(!server.requests.contains("credentials"), "\(server.requests)")
        let missing = try repository.tenantc(
            commit + ["--push", url], environment: token.merging(["GIT_SSL_CAINFO": "/nowhere"]) { $1 })
        #expect(missing.status == 2 && missing.errors.contains("/nowhere"), "\(missing.all)")
        for name in ["GIT_SSL_CAINFO", "SSL_CERT_FILE"] {
            let pushed = try repository.tenantc(
                commit + ["--push", url], environment: token.merging([name: certificate]) { $1 })
            #expect(pushed.status == 0, "\(pushed.all)")
        }
        try expectSame(repository, folder)
        try Data("[http]\n\tsslCAInfo = ~/../certificate.pem\n".utf8).write(to: URL(filePath: home + "/.gitconfig"))
        let configured = try repository.tenantc(commit + ["--push", url], environment: token)
        #expect(configured.status == 0 && configured.errors.contains("has it"), "\(configured.all)")
    }
}
