/** The prompt behind which the next line is typed. */
import type { Machine } from '../../engine/machine'

/** As short as a host's prompt can be: where the shell stands, `~` for the home directory. */
export function promptOf({ host }: Machine): string {
  const home = host.variables.get('HOME')?.value ?? ''
  const isHome = home !== '' && (host.workingDirectory === home || host.workingDirectory.startsWith(`${home}/`))
  const place = isHome ? `~${host.workingDirectory.slice(home.length)}` : host.workingDirectory
  return `${place} $ `
}
