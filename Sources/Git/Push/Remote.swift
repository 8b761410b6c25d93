internal import CGit2
internal import Glibc

/// A remote repository that a branch is pushed to: a folder of this machine, or one that libgit2 talks to.
package struct Remote: Sendable {
    /// Its address as messages show it.
    package let shown: String
    let address: RemoteAddress
    private let name: String
    private let credentials: Credentials

    /// Takes the name of a configured remote, or an address.
    package init(
        _ name: String, of repository: borrowing Repository, _ credentials: Credentials
    ) throws(GitError) {
        self.name = name
        self.credentials = credentials
        let remote = try Self.open(name, repository)
        let url = unsafe git_remote_pushurl(remote.pointer) ?? git_remote_url(remote.pointer)
        let text = unsafe url.map { unsafe String(cString: $0) } ?? name
        let given = RemoteAddress(text)
        let isConfigured = unsafe git_remote_name(remote.pointer) != nil
        if isConfigured, let folder = given.folder, !folder.hasPrefix("/") {
            // A path in the configuration is one from the working tree, wherever the program runs.
            address = RemoteAddress("\(repository.workingTree ?? repository.gitFolder)/\(folder)")
        } else {
            address = given
        }
        shown = address.shown
        if address.scheme == "https" { try CertificateAuthorities.trust(credentials.authorities) }
    }

    /// Its address as a URL without name and password; null for a folder.
    package var url: String? { address.url }

    /// An address as a URL without name and password; null for a folder.
    package static func url(of text: String) -> String? { RemoteAddress(text).url }

    /// Only what is encrypted may go through whatever proxy a repository's configuration names.
    private var proxy: git_proxy_t { address.scheme == "https" ? GIT_PROXY_AUTO : GIT_PROXY_NONE }

    private static func open(_ name: String, _ repository: borrowing Repository) throws(GitError) -> Handle {
        let pointer = unsafe repository.handle.pointer
        let operation = "find the remote `\(name)`"
        if let found = try? unsafe Handle(
            operation, freedBy: { unsafe git_remote_free($0) }, { unsafe git_remote_lookup($0, pointer, name) })
        {
            return found
        }
        guard name.contains("/") || name.contains(":") else {
            throw GitError(operation, .badName, "there is no such remote; `git remote -v` lists them")
        }
        return try unsafe Handle(operation, freedBy: { unsafe git_remote_free($0) }) {
            unsafe git_remote_create_anonymous($0, pointer, name)
        }
    }

    /// Has other runs that push to a folder wait until this one is through; null for other remotes, where only their
    /// own comparison decides.
    package func takeTurn() throws(GitError) -> Turn? {
        guard let folder = address.folder else { return nil }
        return try FolderRemote(folder).takeTurn()
    }

    /// The commit that the remote has a branch at, brought here if it is not here yet; null for no such branch.
    package func tip(of branch: Branch, in repository: borrowing Repository) throws(GitError) -> ObjectID? {
        if let folder = address.folder { return try FolderRemote(folder).tip(of: branch, for: repository) }
        let operation = "read branch `\(branch.name)` of \(shown)"
        let connection = Connection(address, credentials)
        let remote = try Self.open(name, repository)
        var options = unsafe git_fetch_options()
        unsafe git_fetch_options_init(&options, UInt32(GIT_FETCH_OPTIONS_VERSION))
        unsafe connection.fill(&options.callbacks)
        unsafe options.proxy_opts.type = proxy
        defer { withExtendedLifetime(connection) {} }
        do {
            try unsafe GitError.check(
                git_remote_connect(
                    remote.pointer, GIT_DIRECTION_FETCH, &options.callbacks, &options.proxy_opts, nil), operation)
            guard let id = try Self.find(branch, remote, operation) else { return nil }
            if repository.has(id) { return id }
            unsafe try Self.withStrings([branch.reference]) { specs throws(GitError) in
                try unsafe GitError.check(git_remote_download(remote.pointer, specs, &options), operation)
            }
            return id
        } catch {
            throw connection.explain(error, operation)
        }
    }

    /// Pushes a branch that the remote had at `old`; the remote compares again.
    package func push(
        _ branch: Branch, from old: ObjectID?, to new: ObjectID, by person: Identity,
        in repository: borrowing Repository, _ turn: borrowing Turn?
    ) throws(GitError) -> PushResult {
        if let folder = address.folder {
            return try FolderRemote(folder).push(branch, from: old, to: new, by: person, repository, turn)
        }
        let operation = "push branch `\(branch.name)` to \(shown)"
        let connection = Connection(address, credentials)
        let remote = try Self.open(name, repository)
        var options = unsafe git_push_options()
        unsafe git_push_options_init(&options, UInt32(GIT_PUSH_OPTIONS_VERSION))
        unsafe connection.fill(&options.callbacks)
        unsafe options.proxy_opts.type = proxy
        unsafe options.pb_parallelism = 0
        defer { withExtendedLifetime(connection) {} }
        do {
            try unsafe GitError.check(
                git_remote_connect(
                    remote.pointer, GIT_DIRECTION_PUSH, &options.callbacks, &options.proxy_opts, nil), operation)
            // What the remote says now is what it will compare with.
            guard try Self.find(branch, remote, operation) == old else { return .moved }
            // libgit2 pushes what has a name. What is not the branch here yet gets one for as long.
            let isNamed = try repository.tip(of: branch)?.id == new
            if !isNamed { try Self.name(new, Self.temporaryName, in: repository) }
            defer { if !isNamed { unsafe _ = git_reference_remove(repository.handle.pointer, Self.temporaryName) } }
            let spec = "\(isNamed ? branch.reference : Self.temporaryName):\(branch.reference)"
            unsafe try Self.withStrings([spec]) { specs throws(GitError) in
                try unsafe GitError.check(git_remote_push(remote.pointer, specs, &options), operation)
            }
        } catch {
            if error.class == .notFastForward { return .moved }
            throw connection.explain(error, operation)
        }
        guard let reason = connection.rejection else { return .pushed(words: connection.remoteLines) }
        if Self.isLostRace(reason) { return .moved }
        let said = connection.words.isEmpty ? "" : "\n" + connection.remoteLines
        throw GitError(operation, .rejected, "the remote refuses it: \(reason)\(said)")
    }

    /// What is pushed and is no branch here. Runs take turns, so one name is enough.
    private static let temporaryName = "refs/tenantc/push"

    private static func name(
        _ id: ObjectID, _ name: String, in repository: borrowing Repository
    ) throws(GitError) {
        let pointer = unsafe repository.handle.pointer
        var raw = id.raw
        _ = try unsafe Handle("name what is pushed", freedBy: { unsafe git_reference_free($0) }) {
            unsafe git_reference_create($0, pointer, name, &raw, 1, nil)
        }
    }

    /// The words in which servers say that another push came first.
    private static func isLostRace(_ reason: String) -> Bool {
        [
            "non-fast-forward", "fetch first", "failed to update ref", "cannot lock ref", "reference already exists",
            "failed to lock", "stale info",
        ].contains { reason.contains($0) }
    }

    private static func find(
        _ branch: Branch, _ remote: borrowing Handle, _ operation: String
    ) throws(GitError) -> ObjectID? {
        var heads: UnsafeMutablePointer<UnsafePointer<git_remote_head>?>?
        var count = 0
        try unsafe GitError.check(git_remote_ls(&heads, &count, remote.pointer), operation)
        for index in 0..<count {
            guard let head = unsafe heads?[index], let name = unsafe head.pointee.name else { continue }
            if unsafe String(cString: name) == branch.reference { return unsafe ObjectID(head.pointee.oid) }
        }
        return nil
    }

    private static func withStrings(
        _ strings: [String], _ body: (UnsafePointer<git_strarray>) throws(GitError) -> Void
    ) throws(GitError) {
        var copies = unsafe strings.map { unsafe strdup($0) }
        defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
        var error: GitError?
        unsafe copies.withUnsafeMutableBufferPointer { buffer in
            var array = unsafe git_strarray(strings: buffer.baseAddress, count: buffer.count)
            do throws(GitError) { try unsafe body(&array) } catch let failure { error = failure }
        }
        if let error { throw error }
    }
}

extension Repository {
    /// Whether an object is in the database.
    func has(_ id: ObjectID) -> Bool {
        let repository = unsafe handle.pointer
        guard
            let database = try? unsafe Handle(
                "open the object database", freedBy: { unsafe git_odb_free($0) },
                { unsafe git_repository_odb($0, repository) })
        else { return false }
        var raw = id.raw
        return unsafe git_odb_exists(database.pointer, &raw) == 1
    }

    /// Whether a commit is another, or comes after it.
    package func isAncestor(_ old: ObjectID, of new: ObjectID) throws(GitError) -> Bool {
        if old == new { return true }
        var a = new.raw, b = old.raw
        let result = unsafe git_graph_descendant_of(handle.pointer, &a, &b)
        try GitError.check(min(result, 0), "compare two commits")
        return result == 1
    }

    /// Commits that one has and the other has not, the latest first; at most `most`.
    package func commits(of new: ObjectID, without old: ObjectID, most: Int) throws(GitError) -> [ObjectID] {
        let operation = "compare two commits"
        let repository = unsafe handle.pointer
        let walk = try unsafe Handle(operation, freedBy: { unsafe git_revwalk_free($0) }) {
            unsafe git_revwalk_new($0, repository)
        }
        var a = new.raw, b = old.raw
        try unsafe GitError.check(git_revwalk_push(walk.pointer, &a), operation)
        try unsafe GitError.check(git_revwalk_hide(walk.pointer, &b), operation)
        var found: [ObjectID] = []
        var id = git_oid()
        while found.count < most, unsafe git_revwalk_next(&id, walk.pointer) == 0 { found.append(ObjectID(id)) }
        return found
    }
}
