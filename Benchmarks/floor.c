/* The least that any compiler built on libyaml must do, on one thread: read every input file, run
 * libyaml's bare event loop over it, and write every output file with open, write and close. What it
 * writes is loaded into memory before the clock starts.
 *
 *   floor SOURCE BUNDLE FRESH     read and parse SOURCE, then write BUNDLE's files into FRESH
 *   floor --write BUNDLE FRESH    write only
 *
 * A bundle is a sequence of "<length> <path>\n" followed by that many bytes; folders have length -1
 * and come before what lies in them. Prints `stage <name> <seconds>`, counts, and `peak <bytes>`. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <yaml.h>

static char *buffer;
static size_t capacity;
static long files_read, bytes_read, events, files_written, bytes_written;

static void die(const char *what) {
    fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
    exit(2);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Reads a whole file into the reused buffer; returns its length. */
static size_t read_file(const char *path) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) die(path);
    size_t length = 0;
    for (;;) {
        if (capacity - length < 4096) {
            capacity = capacity ? capacity * 2 : 65536;
            buffer = realloc(buffer, capacity);
            if (!buffer) die("memory");
        }
        ssize_t got = read(file, buffer + length, capacity - length);
        if (got < 0) die(path);
        if (got == 0) break;
        length += (size_t)got;
    }
    close(file);
    return length;
}

static void parse(const char *path) {
    size_t length = read_file(path);
    files_read++;
    bytes_read += (long)length;
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) die("libyaml");
    yaml_parser_set_input_string(&parser, (const unsigned char *)buffer, length);
    for (int done = 0; !done;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            fprintf(stderr, "floor: %s: %s\n", path, parser.problem);
            exit(2);
        }
        done = event.type == YAML_STREAM_END_EVENT;
        events++;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
}

static void parse_folder(const char *folder) {
    DIR *entries = opendir(folder);
    if (!entries) die(folder);
    for (struct dirent *entry; (entry = readdir(entries));) {
        if (entry->d_name[0] == '.') continue;
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (entry->d_type == DT_DIR)
            parse_folder(path);
        else
            parse(path);
    }
    closedir(entries);
}

/* Writes the bundle's files below the current folder. The bundle's newlines after paths become NUL. */
static void write_bundle(char *bundle, size_t length) {
    for (char *at = bundle, *end = bundle + length; at < end;) {
        char *path;
        long size = strtol(at, &path, 10);
        char *newline = memchr(++path, '\n', (size_t)(end - path));
        *newline = 0;
        at = newline + 1;
        if (size < 0) {
            if (mkdir(path, 0755) < 0) die(path);
            continue;
        }
        int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
        if (file < 0) die(path);
        for (long written = 0; written < size;) {
            ssize_t got = write(file, at + written, (size_t)(size - written));
            if (got < 0) die(path);
            written += got;
        }
        if (close(file) < 0) die(path);
        at += size;
        files_written++;
        bytes_written += size;
    }
}

int main(int count, char **arguments) {
    int write_only = count == 4 && strcmp(arguments[1], "--write") == 0;
    if (count != 4) {
        fprintf(stderr, "usage: floor SOURCE BUNDLE FRESH | floor --write BUNDLE FRESH\n");
        return 2;
    }
    size_t length = read_file(arguments[2]);
    char *bundle = buffer;
    buffer = NULL;
    capacity = 0;

    double start = now();
    if (!write_only) {
        static const char *const places[] = {"tiers", "policies", "tenants"};
        for (int place = 0; place < 3; place++) {
            char path[4096];
            snprintf(path, sizeof path, "%s/%s", arguments[1], places[place]);
            parse_folder(path);
        }
        printf("stage read+parse %.6f\n", now() - start);
        printf("input %ld files %ld bytes %ld events\n", files_read, bytes_read, events);
    }
    start = now();
    if (mkdir(arguments[3], 0755) < 0 || chdir(arguments[3]) < 0) die(arguments[3]);
    write_bundle(bundle, length);
    printf("stage write %.6f\n", now() - start);
    printf("output %ld files %ld bytes\n", files_written, bytes_written);

    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("peak %ld\n", usage.ru_maxrss * 1024);
    return 0;
}
