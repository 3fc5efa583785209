/** Which Python an image has. */
import type { Process } from '../../processes/program'

/** Found beside the program, so that images of several versions can share it. */
const versionFile = '/usr/local/lib/python-version'

/** Debian's own Python. */
const packagedVersion = '3.13.5'

/** The version of the Python that a process runs on. */
export function pythonVersionOf({ files }: Process): string {
  return files.exists(versionFile) ? new TextDecoder().decode(files.readFile(versionFile)).trim() : packagedVersion
}

/** Where the interpreter of this file system is. */
export function interpreterOf({ files }: Process): string {
  return files.exists('/usr/local/bin/python3') ? '/usr/local/bin/python3' : '/usr/bin/python3'
}
