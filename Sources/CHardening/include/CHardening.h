/// What must hold before anything is typed, and on every way out, a crash included.
///
/// In C because a signal's handler may call next to nothing: no Swift, no memory, no locks.
#ifndef CHARDENING_H
#define CHARDENING_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// Closes what a crash, a backtrace or a careless file mode would show. The first statement of the program.
///
/// Standard descriptors are opened where they were closed (reading ends at once, writing fails); descriptor 2 points at
/// nothing from here on, so that no library prints what was typed; our own messages go to `hardening_messages`.
/// Builds with a sanitiser, or with HARDENING_OFF defined, keep the usual signals and descriptor 2.
void hardening_begin(void);

/// The descriptor our own messages go to; -1 when standard error was closed.
int hardening_messages(void);

/// Refuses sockets, and other programs unless `programs` is true, from here on and for good.
///
/// Returns false where the system offers no such filter: Cairn goes on without it.
bool hardening_refuse_network(bool programs);

/// How to leave the terminal open on `terminal` when the program ends by a signal: `before` is set again and `leaving`
/// (at most 255 bytes) is written first. Calling it again replaces both.
void hardening_guard_terminal(int terminal, const struct termios *before, const char *leaving);

/// Whether a quit signal means "leave at once" (a person at the keyboard) rather than a crash.
void hardening_quit_leaves(bool leaves);

/// The terminal is as it was found: nothing is to be restored.
void hardening_release_terminal(void);

/// Clears screen and scrollback, restores the terminal and ends the program with 0, without a word.
void hardening_leave_at_once(void) __attribute__((noreturn));

/// A descriptor that yields one byte, the signal's number, for each interrupt, stop or change of the window's size.
///
/// -1 when there is none to be had.
int hardening_watch_signals(void);

/// Stops the program as Ctrl-Z does, and returns once it goes on.
void hardening_stop(void);

#endif
