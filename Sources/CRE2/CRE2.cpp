#include "CRE2.h"

#include <re2/re2.h>

struct cre2_regex {
    re2::RE2 expression;
    cre2_regex(re2::StringPiece pattern, const re2::RE2::Options &options) : expression(pattern, options) {}
};

extern "C" cre2_regex *cre2_compile(const char *pattern, size_t length) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    // Bounds the automaton, so that a hostile pattern is refused and not built.
    options.set_max_mem(8 << 20);
    return new cre2_regex(re2::StringPiece(pattern, length), options);
}

extern "C" const char *cre2_error(const cre2_regex *regex) {
    return regex->expression.ok() ? nullptr : regex->expression.error().c_str();
}

extern "C" bool cre2_full_match(const cre2_regex *regex, const char *text, size_t length) {
    return re2::RE2::FullMatch(re2::StringPiece(text, length), regex->expression);
}

extern "C" bool cre2_partial_match(const cre2_regex *regex, const char *text, size_t length) {
    return re2::RE2::PartialMatch(re2::StringPiece(text, length), regex->expression);
}

extern "C" void cre2_free(cre2_regex *regex) { delete regex; }
