/** How the command that is being typed is called. */
import type { Flag } from '../command'
import { type CommandTree, groupSynopsis, synopsis } from '../command-tree'
import { flagTypeName } from '../flags/types'
import { dockerPlace, flagMeant } from './docker-place'
import { commandRun, typedCommand } from './typed-command'

export type InlineUsage = {
  /** `docker run [OPTIONS] IMAGE [COMMAND] [ARG...]` */
  readonly synopsis: string
  /** The command's or the group's line of help. */
  readonly summary?: string
  /** The flag at the cursor. */
  readonly flag?: { readonly spelling: string; readonly type: string; readonly description: string }
}

/** Undefined outside a docker command, and while its name is not known. */
export function usageAt(tree: CommandTree, text: string, cursor: number): InlineUsage | undefined {
  const typed = typedCommand(text, cursor)
  const [program, ...before] = commandRun(typed?.words ?? [])
  if (typed === undefined || typed.redirected || program !== 'docker') return undefined
  const word = typed.word.text
  const place = dockerPlace(tree, before, word)
  const meant = place.kind === 'value' ? place.flag : place.kind === 'flag' ? flagMeant(place.flags, word) : undefined
  const flag = meant === undefined ? {} : { flag: flagUsage(meant) }
  if (place.resolved !== undefined) {
    return { synopsis: synopsis(place.resolved), summary: place.resolved.command.summary, ...flag }
  }
  if (place.group !== undefined) return { synopsis: groupSynopsis(place.group), summary: place.group.summary, ...flag }
  return place.kind === 'nothing' ? undefined : { synopsis: 'docker [OPTIONS] COMMAND [ARG...]', ...flag }
}

function flagUsage({ name, short, type, description }: Flag): NonNullable<InlineUsage['flag']> {
  const typeName = flagTypeName(type)
  const spellings = short === undefined ? `--${name}` : `-${short}, --${name}`
  return { spelling: typeName === '' ? spellings : `${spellings} ${typeName}`, type: typeName, description }
}
