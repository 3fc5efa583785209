/** Error numbers of Linux (`errno(3)`), for programs that print them. */
import type { ErrorCode } from '../filesystem/file-system'

const numbers: Readonly<Partial<Record<ErrorCode, number>>> = {
  EPERM: 1,
  ENOENT: 2,
  EACCES: 13,
  EEXIST: 17,
  ENOTDIR: 20,
  EISDIR: 21,
  ENOSPC: 28,
  EROFS: 30,
}

/** The number of an error; that of EINVAL for one that the programs here do not meet. */
export function errorNumber(code: ErrorCode): number {
  return numbers[code] ?? 22
}
