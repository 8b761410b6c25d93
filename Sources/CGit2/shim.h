#include <git2.h>
#include <git2/sys/odb_backend.h>

// Swift cannot call a variadic function, so each use of git_libgit2_opts stands here.

/// Lets repositories be opened whose extensions change nothing about reading objects and the index.
static inline int git_allow_harmless_extensions(void) {
    const char *names[] = {"worktreeconfig", "partialclone", "preciousobjects"};
    return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, sizeof names / sizeof *names);
}

/// Leaves it to the caller to judge whose repositories are opened.
static inline int git_set_owner_validation(int enabled) {
    return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

/// Has what is written below a repository's own folder reach the disk before it counts as written.
static inline int git_set_fsync(int enabled) {
    return git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, enabled);
}

/// Has each object's name compared with its bytes when it is read.
static inline int git_set_hash_verification(int enabled) {
    return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

/// Trusts the certificate authorities in a file, in place of those of the system.
static inline int git_set_certificate_file(const char *file) {
    return git_libgit2_opts(GIT_OPT_SET_SSL_CERT_LOCATIONS, file, NULL);
}
