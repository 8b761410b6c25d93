#include "CRE2.h"

#include <re2/re2.h>

#include <string>

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

static void append_utf8(std::string &text, uint32_t scalar) {
    if (scalar < 0x80) {
        text += char(scalar);
    } else if (scalar < 0x800) {
        text += char(0xC0 | scalar >> 6);
        text += char(0x80 | (scalar & 0x3F));
    } else if (scalar < 0x10000) {
        text += char(0xE0 | scalar >> 12);
        text += char(0x80 | (scalar >> 6 & 0x3F));
        text += char(0x80 | (scalar & 0x3F));
    } else {
        text += char(0xF0 | scalar >> 18);
        text += char(0x80 | (scalar >> 12 & 0x3F));
        text += char(0x80 | (scalar >> 6 & 0x3F));
        text += char(0x80 | (scalar & 0x3F));
    }
}

// The scalar whose first byte is at an offset of a text of all scalars in order.
static uint32_t scalar_at(size_t offset) {
    if (offset < 0x80) return offset;
    offset -= 0x80;
    if (offset < 0x780 * 2) return 0x80 + offset / 2;
    offset -= 0x780 * 2;
    if (offset < (0x10000 - 0x800 - 0x800) * 3) {
        uint32_t scalar = 0x800 + offset / 3;
        return scalar < 0xD800 ? scalar : scalar + 0x800;
    }
    return 0x10000 + (offset - (0x10000 - 0x800 - 0x800) * 3) / 4;
}

extern "C" size_t cre2_scalar_ranges(const cre2_regex *regex, uint32_t *bounds, size_t capacity) {
    std::string text;
    text.reserve(4'400'000);
    for (uint32_t scalar = 0; scalar <= 0x10FFFF; scalar++)
        if (scalar < 0xD800 || scalar > 0xDFFF) append_utf8(text, scalar);
    size_t count = 0, start = 0;
    re2::StringPiece run;
    while (start < text.size() &&
           regex->expression.Match(text, start, text.size(), re2::RE2::UNANCHORED, &run, 1) && !run.empty()) {
        size_t first = run.data() - text.data(), end = first + run.size();
        if (count < capacity) {
            bounds[count * 2] = scalar_at(first);
            size_t last = end - 1;
            while ((text[last] & 0xC0) == 0x80) last--;
            bounds[count * 2 + 1] = scalar_at(last);
        }
        count++;
        start = end;
    }
    return count;
}

extern "C" void cre2_free(cre2_regex *regex) { delete regex; }
