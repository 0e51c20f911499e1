#include "CHardening.h"
#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
static const int endings[] = {SIGTERM, SIGHUP};
static const int watched[] = {SIGINT, SIGTSTP, SIGWINCH};

static char crash_stack[65536];
static int pipe_end = -1;

static const char sentence[] =
    "\nCairn had to stop, because of a fault of its own. It was nothing you did.\n";

static void on_crash(int number) {
  if (number == SIGQUIT && guard_quit_leaves()) hardening_leave_at_once();
  guard_restore();
  guard_write(hardening_messages(), sentence, sizeof sentence - 1);
  _exit(70);
}

static void on_ending(int number) {
  guard_restore();
  signal(number, SIG_DFL);
  raise(number);
}

static void on_watched(int number) {
  int saved = errno;
  char byte = (char)number;
  (void)!write(pipe_end, &byte, 1);
  errno = saved;
}

/// Whoever started the program may have had signals blocked; that is passed on.
static void unblock(const int *numbers, size_t count) {
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < count; i++) sigaddset(&set, numbers[i]);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

static void handle(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void hardening_handle_crashes(void) {
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++)
    handle(crashes[i], on_crash, SA_ONSTACK | SA_RESETHAND);
  unblock(crashes, sizeof crashes / sizeof *crashes);
  unblock(endings, sizeof endings / sizeof *endings);
  unblock(watched, sizeof watched / sizeof *watched);
  handle(SIGPIPE, SIG_IGN, 0);
  handle(SIGXFSZ, SIG_IGN, 0);
}

int hardening_watch_signals(void) {
  if (pipe_end >= 0) return -1;
  int ends[2];
  if (pipe(ends) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  pipe_end = ends[1];
  for (size_t i = 0; i < sizeof watched / sizeof *watched; i++)
    handle(watched[i], on_watched, SA_RESTART);
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) handle(endings[i], on_ending, 0);
  return ends[0];
}

void hardening_stop(void) {
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stop, NULL);
  handle(SIGTSTP, on_watched, SA_RESTART);
}
