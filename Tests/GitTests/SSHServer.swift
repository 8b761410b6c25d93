import Foundation
import Testing

/// The real sshd on loopback, with keys of its own, and an agent that holds the key it takes.
final class SSHServer {
    let port: Int
    /// The agent's socket.
    let socket: String
    /// A line of `known_hosts` with the server's key, and one with another.
    let known: String
    let wrong: String

    private let shell = Process()
    private let input = Pipe()

    private static let program = "/usr/sbin/sshd"

    /// Not installed for the tests: a machine that is reached by ssh has it.
    static let canServe = FileManager.default.isExecutableFile(atPath: program)

    init(in area: String) throws {
        let folder = area + "/ssh"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["host", "other", "user"] {
            let made = try Shell.run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", name], in: folder)
            try #require(made.status == 0, "\(made.all)")
        }
        func key(_ name: String) throws -> String {
            try String(contentsOfFile: "\(folder)/\(name).pub", encoding: .utf8)
        }
        let port = Int.random(in: 20_000..<30_000)
        self.port = port
        known = "[127.0.0.1]:\(port) " + (try key("host"))
        wrong = "[127.0.0.1]:\(port) " + (try key("other"))
        socket = "/tmp/tenantc-\(UUID().uuidString.prefix(8)).sock"
        let configuration = """
            ListenAddress 127.0.0.1:\(port)
            HostKey \(folder)/host
            AuthorizedKeysFile \(folder)/user.pub
            PidFile none
            StrictModes no
            UsePAM no
            PasswordAuthentication no
            KbdInteractiveAuthentication no

            """
        try Data(configuration.utf8).write(to: URL(filePath: folder + "/sshd_config"))
        // Where sshd gives up its rights when root starts it.
        if getuid() == 0 {
            try FileManager.default.createDirectory(atPath: "/run/sshd", withIntermediateDirectories: true)
        }
        // Both close what they inherit, which a process that is waited for must not; so a shell holds them, and ends
        // them when its input ends.
        let script =
            "\"$1\" -D -f \"$PWD/sshd_config\" -E log & a=$!; ssh-agent -D -a \"$2\" & b=$!; cat; kill -9 $a $b"
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", script, "sh", Self.program, socket]
        shell.currentDirectoryURL = URL(filePath: folder)
        shell.standardInput = input
        shell.standardOutput = FileHandle.nullDevice
        try shell.run()
        for _ in 0..<200 {
            let log = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
            if log.contains("listening"), FileManager.default.fileExists(atPath: socket) { break }
            usleep(20_000)
        }
        let added = try Shell.run("ssh-add", ["-q", "user"], in: folder, environment: ["SSH_AUTH_SOCK": socket])
        try #require(added.status == 0, "\(added.all)")
    }

    deinit {
        try? input.fileHandleForWriting.close()
        shell.waitUntilExit()
        try? FileManager.default.removeItem(atPath: socket)
    }
}
