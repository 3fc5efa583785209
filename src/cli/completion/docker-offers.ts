/** What completion offers in a docker command line. */
import type { Machine } from '../../engine/machine'
import type { Command, Flag } from '../command'
import { type CommandGroup, type CommandTree, spellings } from '../command-tree'
import { words } from '../completes'
import { flagTypeName } from '../flags/types'
import { type Item, nothing, type Offer, offerMatching } from './candidate'
import { type DockerPlace, dockerPlace } from './docker-place'
import { offerFor } from './named-offers'
import type { Surroundings } from './surroundings'

/** @param before the words between `docker` and the one that is being typed */
export function dockerOffer(
  tree: CommandTree,
  machine: Machine,
  host: Surroundings,
  before: readonly string[],
  typed: string,
): Offer {
  const place = dockerPlace(tree, before, typed)
  switch (place.kind) {
    case 'command':
      return offerMatching(typed, commandItems(tree, place.group))
    case 'flag':
      return offerMatching(typed, flagItems(place, typed))
    case 'value': {
      const { flag, start } = place
      const completes = flag.completes ?? (flag.type === 'bool' ? words('true', 'false') : undefined)
      if (completes === undefined) return nothing
      const offer = offerFor(completes, { machine, host, typed: typed.slice(start), before: [] })
      return { ...offer, start: start + offer.start }
    }
    case 'argument':
      return argumentOffer(place, machine, host, typed)
    case 'nothing':
      return nothing
  }
}

function argumentOffer(
  { resolved, before }: DockerPlace & { readonly kind: 'argument' },
  machine: Machine,
  host: Surroundings,
  typed: string,
): Offer {
  const completes = resolved?.command.completes ?? []
  const place = resolved === undefined ? undefined : argumentPlace(resolved.command, before.length)
  if (place === undefined) return nothing
  const [first] = completes
  const facts = { machine, host, typed, before, ...(first === undefined ? {} : { first }) }
  const offer = offerFor(place, facts)
  const repeats = place === first
  return repeats ? { ...offer, items: offer.items.filter(({ text }) => !before.includes(text)) } : offer
}

/** What the argument of this index may be: where the usage says `...`, the last entry stands for the rest. */
function argumentPlace({ completes = [], usage }: Command, index: number) {
  return completes[index] ?? (usage.includes('...') && index >= completes.length ? completes.at(-1) : undefined)
}

function commandItems(tree: CommandTree, group: CommandGroup | undefined): readonly Item[] {
  const commands = tree.commands.flatMap((command) => {
    if (command.hidden) return []
    const names = spellings(command).flatMap(([first = '', second]) => {
      if (group === undefined) return second === undefined ? [first] : []
      return first === group.name && second !== undefined ? [second] : []
    })
    return names.map((text): Item => ({ text, kind: 'command', summary: command.summary }))
  })
  if (group !== undefined) return commands
  const groups = tree.groups
    .filter(({ section }) => section !== 'unlisted')
    .map(({ name, summary }): Item => ({ text: name, kind: 'group', summary }))
  return [...commands, ...groups]
}

/** Flags that may still be given. What is not simulated is not offered. */
function flagItems({ flags, given }: DockerPlace, typed: string): readonly Item[] {
  const offered = flags.filter(
    (flag) => !flag.hidden && !flag.unsupported && (!given.includes(flag) || mayRepeat(flag)),
  )
  const long = offered.map((flag) => ({ text: `--${flag.name}`, kind: 'flag', summary: flagSummary(flag) }) as const)
  const help: Item = { text: '--help', kind: 'flag', summary: 'Print usage' }
  const all = flags.some(({ name }) => name === 'help') ? long : [...long, help]
  if (typed.startsWith('--')) return all
  const short = offered.flatMap((flag): readonly Item[] => {
    return flag.short === undefined ? [] : [{ text: `-${flag.short}`, kind: 'flag', summary: flagSummary(flag) }]
  })
  return typed === '-' ? [...short, ...all] : [...short, ...clusterItems(flags, typed)]
}

/** `-it` is whole as it stands. */
function clusterItems(flags: readonly Flag[], typed: string): readonly Item[] {
  const letters = [...typed.slice(1)]
  const known = letters.every((letter) => flags.some(({ short }) => short === letter))
  return known && letters.length > 1 ? [{ text: typed, kind: 'flag' }] : []
}

function mayRepeat({ type }: Flag): boolean {
  return repeatable.has(type)
}

const repeatable: ReadonlySet<Flag['type']> = new Set([
  'list',
  'stringArray',
  'strings',
  'map',
  'filter',
  'mount',
  'network',
  'ulimit',
])

function flagSummary(flag: Flag): string {
  const type = flagTypeName(flag.type)
  const [sentence = ''] = flag.description.split('\n')
  return type === '' ? sentence : `${type}: ${sentence}`
}
