#include "CHardening.h"
#include "guard.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__)) && !defined(HARDENING_OFF)

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#else
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ANSWER(value) BPF_STMT(BPF_RET | BPF_K, (value))
#define FAIL(code) ANSWER(SECCOMP_RET_ERRNO | (code))
#define WHEN_EQUAL(value) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), 0, 1)
#define UNLESS_EQUAL(value) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), 1, 0)
#define REFUSE(name) WHEN_EQUAL(SYS_##name), FAIL(EPERM)
#define HIDE(name) WHEN_EQUAL(SYS_##name), FAIL(ENOSYS)

/// The native system calls only; the 32-bit numbers of the other architectures mean other calls.
#define NATIVE_ONLY LOAD(arch), UNLESS_EQUAL(ARCHITECTURE), FAIL(ENOSYS), LOAD(nr)
#if defined(__x86_64__)
#define NO_X32 BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), FAIL(ENOSYS)
#else
#define NO_X32 LOAD(nr)
#endif

#define NO_SOCKETS REFUSE(socket), REFUSE(socketpair), REFUSE(connect), REFUSE(bind)
#define NO_DEBUGGING REFUSE(ptrace), REFUSE(process_vm_readv), REFUSE(process_vm_writev)
/// A ring can open sockets behind the filter's back; libraries fall back where there is none.
#define NO_RINGS WHEN_EQUAL(425), FAIL(ENOSYS)
#define NO_PROGRAMS REFUSE(execve), REFUSE(execveat)

static struct sock_filter without_programs[] = {
    NATIVE_ONLY, NO_X32, NO_SOCKETS, NO_DEBUGGING, NO_RINGS, NO_PROGRAMS,
    ANSWER(SECCOMP_RET_ALLOW),
};
static struct sock_filter with_programs[] = {
    NATIVE_ONLY, NO_X32, NO_SOCKETS, NO_DEBUGGING, NO_RINGS, ANSWER(SECCOMP_RET_ALLOW),
};

#define COUNT(array) (unsigned short)(sizeof array / sizeof *array)

bool hardening_refuse_network(bool programs) {
  struct sock_fprog filter = {.len = COUNT(without_programs), .filter = without_programs};
  if (programs) filter = (struct sock_fprog){.len = COUNT(with_programs), .filter = with_programs};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

#else

bool hardening_refuse_network(bool programs) {
  (void)programs;
  return false;
}

#endif
