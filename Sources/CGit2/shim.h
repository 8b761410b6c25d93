#include <git2.h>

// Swift cannot call a variadic function, so each use of git_libgit2_opts stands here.

/// Lets repositories be opened whose extensions change nothing about reading objects and the index.
static inline int git_allow_harmless_extensions(void) {
    const char *names[] = {"worktreeconfig", "partialclone", "preciousobjects"};
    return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, sizeof names / sizeof *names);
}
