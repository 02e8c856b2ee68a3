#define _GNU_SOURCE
#include "CPlatform.h"

#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <unistd.h>

int gongbiao_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int gongbiao_sync_file_system(int descriptor) { return syncfs(descriptor); }

enum { interrupt_count = 3 };
static const int interrupts[interrupt_count] = {SIGINT, SIGTERM, SIGHUP};
static struct sigaction earlier_actions[interrupt_count];
static atomic_int deferred;

static void note_interrupt(int signal) { atomic_store(&deferred, signal); }

void gongbiao_defer_interrupts(void) {
  struct sigaction action = {.sa_handler = note_interrupt, .sa_flags = SA_RESTART | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < interrupt_count; i++) {
    sigaction(interrupts[i], NULL, &earlier_actions[i]);
    if (earlier_actions[i].sa_handler != SIG_IGN) sigaction(interrupts[i], &action, NULL);
  }
}

int gongbiao_deferred_interrupt(void) { return atomic_load(&deferred); }

int gongbiao_restore_interrupts(void) {
  for (int i = 0; i < interrupt_count; i++) sigaction(interrupts[i], &earlier_actions[i], NULL);
  return atomic_exchange(&deferred, 0);
}
