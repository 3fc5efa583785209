/** Flags of commands that can be called through `docker buildx` and through `docker builder`. */
import type { Flag } from '../../command'

/** What refusals of a template begin with: a plugin says itself that something is an error. */
export const pluginRefusal = 'ERROR: template parsing error'

/** Called through `docker builder`, the plugin shows the builder in use as a default; called by its own name it shows none. */
export function asBuildx(flags: readonly Flag[]): readonly Flag[] {
  return flags.map((flag) =>
    flag.name === 'builder' ? { ...flag, description: flag.description.replace(/ \(default "default"\)$/, '') } : flag,
  )
}
