#include "guard.h"
#include "CHardening.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t guarded = -1;
static volatile sig_atomic_t quit_leaves;
static struct termios settings;
static char leaving[256];

static const char wipe[] = "\033[H\033[2J\033[3J";

void guard_write(int descriptor, const char *bytes, size_t count) {
  while (descriptor >= 0 && count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/// Settings are a foreground program's to change: in the background the shell has already put its own.
static void restore_settings(int terminal) {
  signal(SIGTTOU, SIG_IGN);
  if (tcgetpgrp(terminal) == getpgrp()) tcsetattr(terminal, TCSADRAIN, &settings);
}

void guard_restore(void) {
  int terminal = guarded;
  if (terminal < 0) return;
  guarded = -1;
  guard_write(terminal, leaving, strlen(leaving));
  restore_settings(terminal);
}

bool guard_quit_leaves(void) { return quit_leaves && guarded >= 0; }

void hardening_guard_terminal(int terminal, const struct termios *before, const char *bytes) {
  guarded = -1;
  settings = *before;
  strncpy(leaving, bytes, sizeof leaving - 1);
  guarded = terminal;
}

void hardening_quit_leaves(bool leaves) { quit_leaves = leaves; }

void hardening_release_terminal(void) { guarded = -1; }

void hardening_leave_at_once(void) {
  int terminal = guarded;
  guard_restore();
  // Where nothing was to be written on leaving, the terminal obeys no sequences.
  if (leaving[0] != 0) guard_write(terminal, wipe, sizeof wipe - 1);
  _exit(0);
}
