/** `busybox --install`: a link to the binary for each applet. */
import { FileSystemError } from '../../filesystem/file-system'
import { strerror } from '../../filesystem/strerror'
import type { Process } from '../../processes/program'
import { busyboxAppletNames } from '../../seed/busybox-names'
import { joinPath } from './support/paths'

/** What is there already stays, and what cannot be made is said; either way it succeeds (busybox, appletlib.c, `install_links`). */
export function installApplets(process: Process, words: readonly string[]): number {
  const symbolic = words[0] === '-s'
  const directory = words[symbolic ? 1 : 0]
  if (directory === undefined) {
    process.write(2, 'busybox: --install without a directory is not simulated in Layerlab\n')
    return 1
  }
  const binary = process.files.readLink('/proc/self/exe')
  for (const name of ['busybox', ...busyboxAppletNames].sort()) {
    const path = joinPath(directory, name)
    try {
      if (symbolic) process.files.symbolicLink(binary, process.resolve(path))
      else process.files.hardLink(binary, process.resolve(path))
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      if (error.code !== 'EEXIST') process.write(2, `busybox: ${path}: ${strerror(error.code)}\n`)
    }
  }
  return 0
}
