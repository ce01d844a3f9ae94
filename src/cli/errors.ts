/** Exit codes: done, the check that was asked for failed, an error. A run that is interrupted ends with 128 + the signal's number. */
export const EXIT_DONE = 0
export const EXIT_CHECK_FAILED = 1
export const EXIT_ERROR = 2

/** A user's mistake or a refusal of the system: one line that says what, where and what to do. */
export class ApplicationError extends Error {
  override readonly name = 'ApplicationError'
}

/** The command did its work, and the check that was asked for failed; it has said so already. */
export class CheckFailed extends Error {
  override readonly name = 'CheckFailed'
}

interface SystemError extends Error {
  readonly code: string
}

const SYSTEM_MESSAGES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission; check the rights of the file and its folder',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'is a folder; give a file name',
  EMFILE: 'too many open files',
  EFBIG: 'the file grew too large for the disk',
  EIO: 'the disk or connection failed',
}

/** True for errors that the operating system reports. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
}

/** The system's error in plain words. */
export function describeSystemError(error: SystemError): string {
  return SYSTEM_MESSAGES[error.code] ?? error.message
}
