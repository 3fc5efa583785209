/** `docker images --tree` (docker/cli, cli/command/image/tree.go), eighty characters wide as where there is no terminal. */
import type { ImageSummary } from '../../../engine/images/list'
import { shortIdentifier } from '../../../engine/images/lookup'
import { familiarName } from '../../../engine/images/reference'
import { CommandError, type FlagValues } from '../../command'
import { humanSizeWithPrecision } from '../../format/units'

const width = 80
const gap = '   '
const warning = `WARNING: This is an experimental feature. The output may change and shouldn't be depended on.\n`
const headings = ['ID'.padEnd(12), 'DISK USAGE', 'CONTENT SIZE', 'EXTRA'].join(gap)

/** Flags that a tree does without, and what the refusals call them. */
const refused: readonly (readonly [flag: string, shown: string])[] = [
  ['quiet', 'quiet'],
  ['no-trunc', 'no-trunc'],
  ['digests', 'show-digest'],
  ['format', 'format'],
]

/** Throws CommandError for flags that do not go with `--tree`. */
export function checkTreeFlags(flags: FlagValues): void {
  const wrong = refused.find(([flag]) => flags.changed(flag))
  if (wrong !== undefined) throw new CommandError(`--${wrong[1]} is not yet supported with --tree`)
}

/** The names of an image, long ones first: its facts stand behind the last. */
function namesOf({ references }: ImageSummary): readonly string[] {
  const names = references.filter(({ tag }) => tag !== undefined).map(familiarName)
  if (names.length === 0) return ['<untagged>']
  return names.sort((left, right) => right.length - left.length || (left < right ? -1 : 1))
}

function facts({ image, size, containers }: ImageSummary): string {
  const used = (containers > 0 ? 'U' : '').padEnd(5)
  return [shortIdentifier(image.id), humanSizeWithPrecision(size, 3).padStart(10), '0B'.padStart(12), used].join(gap)
}

/** Images as a tree. Without containerd's store of images none has branches. */
export function imageTree(summaries: readonly ImageSummary[]): string {
  const rows = summaries.map((summary) => ({ names: namesOf(summary), facts: facts(summary) }))
  const longest = Math.max(5, ...rows.flatMap(({ names }) => names.map((name) => name.length)))
  const first = Math.min(longest + gap.length, width - headings.length)
  const lines = rows.flatMap(({ names, facts }) =>
    names.map((name, index) => (index === names.length - 1 ? `${name.padEnd(first)}${facts}` : name)),
  )
  const head = [`${'Info ->  U In Use '.padStart(width)}`, '', `${'IMAGE'.padEnd(first)}${headings}`]
  return `${warning}${[...head, ...lines].join('\n')}\n`
}
