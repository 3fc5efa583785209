/** Writing a builtin's result, with the complaint that follows when nobody takes it. */
import { FileSystemError } from '../../filesystem/file-system'
import { strerror } from '../../filesystem/strerror'
import { outputFailureOf } from '../applets/output-failures'
import type { Shell } from '../shell'

/** @returns the exit status: 1 when the write was refused */
export function writeOutput(shell: Shell, output: string | Uint8Array): number {
  try {
    shell.process.write(1, output)
    return 0
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    const saysIt = shell.dialect.name === 'bash' || outputFailureOf(shell.builtin ?? '').words !== undefined
    if (saysIt) complainAsApplet(shell, `write error: ${strerror(error.code)}`)
    return 1
  }
}

/** A message of a builtin that is an applet too: `sh: message`, in bash `bash: line 1: test: message`. */
export function complainAsApplet(shell: Shell, message: string): void {
  const prefix = shell.dialect.appletPrefix({ shell: shell.name, line: shell.line }, shell.builtin ?? '')
  shell.process.write(2, `${prefix}${message}\n`)
}
