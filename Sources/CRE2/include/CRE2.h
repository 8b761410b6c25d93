#ifndef TENANTC_CRE2_H
#define TENANTC_CRE2_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A compiled regular expression; owned by the caller, freed with cre2_free.
typedef struct cre2_regex cre2_regex;

/// Compiles `pattern`. Never returns null; ask cre2_error whether it compiled.
cre2_regex *cre2_compile(const char *pattern, size_t length);

/// What is wrong with the pattern, or null. The text lives as long as the regex.
const char *cre2_error(const cre2_regex *regex);

/// Whether the whole of `text` matches, as Prometheus means a matcher: ^(?:pattern)$.
bool cre2_full_match(const cre2_regex *regex, const char *text, size_t length);

/// Whether some part of `text` matches.
bool cre2_partial_match(const cre2_regex *regex, const char *text, size_t length);

/// Matches a text of all Unicode scalars in order, and writes the first and last scalar of each run that `regex`
/// matches, up to `capacity` pairs. Returns how many runs there are, which may be more.
size_t cre2_scalar_ranges(const cre2_regex *regex, uint32_t *bounds, size_t capacity);

void cre2_free(cre2_regex *regex);

#ifdef __cplusplus
}
#endif

#endif
