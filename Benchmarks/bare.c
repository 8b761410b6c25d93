/* The least a command can do: start, print a version, end. Start-up is measured against it. */
#include <stdio.h>

int main(void) {
    puts("0.1.0");
    return 0;
}
