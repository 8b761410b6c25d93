internal import CGit2
internal import Glibc

/// A program of the user's own configuration that knows passwords, asked as git asks it.
struct CredentialHelper {
    /// For `/bin/sh`.
    let command: String

    /// How long a person may take to answer what the program asks, in seconds.
    private static let patience = 120
    private static let mostBytes = 64 << 10

    /// The helpers that the user's and the system's configuration name for an address, never the repository's:
    /// whoever writes that file would choose what is run.
    static func configured(for address: RemoteAddress, path search: String) throws(GitError) -> [CredentialHelper] {
        let operation = "read git's configuration"
        let configuration = try unsafe Handle(operation, freedBy: { unsafe git_config_free($0) }) {
            unsafe git_config_open_default($0)
        }
        let pointer = unsafe configuration.pointer
        let entries = try unsafe Handle(operation, freedBy: { unsafe git_config_iterator_free($0) }) {
            unsafe git_config_iterator_glob_new($0, pointer, "^credential\\..*helper$")
        }
        var values: [String] = []
        var entry: UnsafeMutablePointer<git_config_entry>?
        while unsafe git_config_next(&entry, entries.pointer) == 0 {
            guard let name = unsafe entry?.pointee.name, let value = unsafe entry?.pointee.value else { continue }
            guard unsafe applies(String(cString: name), to: address) else { continue }
            let text = unsafe String(cString: value)
            if text.isEmpty { values = [] } else { values.append(text) }
        }
        return values.compactMap { CredentialHelper($0, path: search) }
    }

    /// Whether `credential.helper`, or `credential.<address>.helper`, is meant for an address.
    private static func applies(_ key: String, to address: RemoteAddress) -> Bool {
        let inner = key.dropFirst("credential.".count).dropLast("helper".count)
        guard !inner.isEmpty else { return true }
        let wanted = RemoteAddress(String(inner.dropLast()))
        guard wanted.scheme == address.scheme, wanted.scheme != nil else { return false }
        if wanted.host.hasPrefix("*.") { return address.host.hasSuffix(wanted.host.dropFirst()) }
        guard wanted.host == address.host else { return false }
        let path = wanted.shown.dropFirst("\(wanted.scheme ?? "")://\(wanted.host)".count).drop { $0 == "/" }
        let found = address.shown.dropFirst("\(address.scheme ?? "")://\(address.host)".count).drop { $0 == "/" }
        return path.isEmpty || found == path || found.hasPrefix(path.hasSuffix("/") ? path : path + "/")
    }

    /// `!command`, a path, or the name behind `git-credential-`; null where no such program is.
    init?(_ value: String, path search: String) {
        if value.hasPrefix("!") {
            command = String(value.dropFirst()) + " get"
        } else if value.hasPrefix("/") {
            command = value + " get"
        } else {
            let name = value.prefix { $0 != " " }
            guard !name.contains("/") else { return nil }
            let folders: [String] =
                search.split(separator: ":").map(String.init) + ["/usr/lib/git-core", "/usr/libexec/git-core"]
            let found: String? = folders.map { folder in "\(folder)/git-credential-\(name)" }
                .first { path in unsafe access(path, X_OK) == 0 }
            guard let found else { return nil }
            command = "'\(found.replacing("'", with: "'\\''"))'\(value.dropFirst(name.count)) get"
        }
    }

    /// What the program answers for an address; null where it knows nothing.
    func ask(_ address: RemoteAddress, username: String?) -> (username: String, password: String)? {
        var question = "protocol=\(address.scheme ?? "")\nhost=\(address.host)\n"
        if let username { question += "username=\(username)\n" }
        // A line end in a name would ask for another host's password.
        let isOneLine = (address.host + (username ?? "")).utf8.allSatisfy { $0 >= 0x20 }
        guard isOneLine, let answer = run(Array((question + "\n").utf8)) else { return nil }
        var fields: [Substring: Substring] = [:]
        for line in answer.split(separator: "\n") {
            guard let equals = line.firstIndex(of: "=") else { continue }
            fields[line[..<equals]] = line[line.index(after: equals)...]
        }
        guard let password = fields["password"], let name = fields["username"] ?? username.map({ $0[...] }) else {
            return nil
        }
        return (String(name), String(password))
    }

    /// Runs the command with a text to read, and gives what it prints.
    private func run(_ input: [UInt8]) -> String? {
        var down: [Int32] = [-1, -1], up: [Int32] = [-1, -1]
        guard unsafe pipe(&down) == 0 else { return nil }
        guard unsafe pipe(&up) == 0 else {
            for end in down { close(end) }
            return nil
        }
        for end in down + up { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let child = start(reading: down[0], writing: up[1])
        close(down[0])
        close(up[1])
        defer { close(up[0]) }
        guard let child else {
            close(down[1])
            return nil
        }
        // Shorter than any pipe, so that it is written at once.
        _ = unsafe input.withUnsafeBytes { unsafe write(down[1], $0.baseAddress, $0.count) }
        close(down[1])
        let answer = read(up[0])
        if answer == nil { kill(child, SIGKILL) }
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status == 0 ? answer : nil
    }

    private func start(reading input: Int32, writing output: Int32) -> pid_t? {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        var arguments = unsafe [strdup("/bin/sh"), strdup("-c"), strdup(command), nil]
        defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
        var child: pid_t = 0
        guard unsafe posix_spawn(&child, "/bin/sh", &actions, nil, &arguments, environ) == 0 else { return nil }
        return child
    }

    /// All that comes before the end; null where there is no end in time, or too much.
    private func read(_ descriptor: Int32) -> String? {
        var bytes: [UInt8] = []
        while bytes.count < Self.mostBytes {
            var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = unsafe poll(&wait, 1, Int32(Self.patience * 1000))
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { return nil }
            let part = unsafe [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
                count = unsafe max(Glibc.read(descriptor, buffer.baseAddress, buffer.count), 0)
            }
            if part.isEmpty { return String(decoding: bytes, as: UTF8.self) }
            bytes += part
        }
        return nil
    }
}
