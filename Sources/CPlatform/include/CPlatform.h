#ifndef GONGBIAO_CPLATFORM_H
#define GONGBIAO_CPLATFORM_H

/// Exchanges the two directory entries in one step (Linux renameat2 with RENAME_EXCHANGE).
/// Returns 0, or -1 with errno; EINVAL or ENOSYS where the file system or kernel has no exchange.
int gongbiao_exchange(const char *first, const char *second);

/// Writes everything the file system of the open descriptor holds to the device (Linux syncfs).
/// Returns 0, or -1 with errno.
int gongbiao_sync_file_system(int descriptor);

#endif
