#ifndef GONGBIAO_CPLATFORM_H
#define GONGBIAO_CPLATFORM_H

/// Exchanges the two directory entries in one step (Linux renameat2 with RENAME_EXCHANGE).
/// Returns 0, or -1 with errno; EINVAL or ENOSYS where the file system or kernel has no exchange.
int gongbiao_exchange(const char *first, const char *second);

/// Writes everything the file system of the open descriptor holds to the device (Linux syncfs).
/// Returns 0, or -1 with errno.
int gongbiao_sync_file_system(int descriptor);

/// From now on the first SIGINT, SIGTERM or SIGHUP is noted instead of ending the process; a second one ends it.
/// A signal that the process was started to ignore stays ignored. Not to be called twice without a call of
/// gongbiao_restore_interrupts in between.
void gongbiao_defer_interrupts(void);

/// The signal noted since gongbiao_defer_interrupts, or 0.
int gongbiao_deferred_interrupt(void);

/// Signals act again as they did before gongbiao_defer_interrupts. Returns the signal noted, or 0, and forgets it.
int gongbiao_restore_interrupts(void);

#endif
