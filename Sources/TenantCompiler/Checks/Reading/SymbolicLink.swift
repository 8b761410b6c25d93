extension Check {
    package static let symbolicLink = Check(
        "symbolic-link", "A source is a symbolic link, or something else that is no file",
        why: """
            A link may point outside the repository, so that a tenant could have another's files read, or the
            machine's. It shows only in a real folder, so this page has no example.
            """,
        accepts: [], refuses: [])
}
