#ifndef GUARD_H
#define GUARD_H

#include <stdbool.h>
#include <stddef.h>

#ifndef __has_feature
#define __has_feature(x) 0
#endif
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) \
    || __has_feature(undefined_behavior_sanitizer)
#define HARDENING_OFF 1
#endif

/// Puts the guarded terminal back as it was found; nothing when none is guarded. Safe in a signal's handler.
void guard_restore(void);

/// Writes all of `bytes`, or as much as can be written. Safe in a signal's handler.
void guard_write(int descriptor, const char *bytes, size_t count);

bool guard_quit_leaves(void);

void hardening_handle_crashes(void);

#endif
