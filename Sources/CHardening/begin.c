#include "CHardening.h"
#include "guard.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

static int messages = 2;

int hardening_messages(void) { return messages; }

/// A closed standard descriptor would be given to the next file opened, and replies written into it.
static void open_standard_descriptors(void) {
  for (int descriptor = 0; descriptor <= 2; descriptor++)
    if (fcntl(descriptor, F_GETFD) < 0) (void)open("/dev/null", O_RDONLY);
}

#ifndef HARDENING_OFF
/// Swift's runtime prints values ("Duplicate values for key") before any signal comes.
static void hide_standard_error(void) {
  int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nothing < 0) return;
  messages = fcntl(2, F_DUPFD_CLOEXEC, 3);
  dup2(nothing, 2);
  close(nothing);
}
#endif

void hardening_begin(void) {
  open_standard_descriptors();
  umask(077);
#ifndef HARDENING_OFF
  hide_standard_error();
  hardening_handle_crashes();
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#endif
}
