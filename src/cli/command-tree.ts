/** Where commands stand in the tree below `docker`. */
import type { Command } from './command'

/** A command that only holds others. */
export type CommandGroup = {
  readonly name: string
  readonly summary: string
  /** What follows the name in usage lines of errors: docker/cli says `COMMAND` for some groups and nothing for others. */
  readonly usage: string
  /** Set for the command-line plugin that answers for this group, with its own help text and its own words for errors. */
  readonly plugin?: { readonly help: string; readonly unsimulated: readonly string[] }
  /** Plugins that are called by their own name carry a star in the list of `docker --help`. */
  readonly starred?: boolean
  /** Where `docker --help` lists the group; those for members of a swarm it does not list on this host. */
  readonly section: 'management' | 'swarm' | 'unlisted'
}

/** A real command of Docker that is not simulated: it is listed, and answers in one line. */
export type UnsimulatedCommand = {
  /** Words after `docker`. */
  readonly path: readonly string[]
  readonly summary: string
  /** Listed under this heading of `docker --help`, or in its group's help; absent for those that are not listed. */
  readonly section?: 'common' | 'management' | 'group'
}

export type CommandTree = {
  readonly commands: readonly Command[]
  readonly groups: readonly CommandGroup[]
  readonly unsimulated: readonly UnsimulatedCommand[]
}

/** A command as it was called: the words to show in usage texts. */
export type Resolved = { readonly command: Command; readonly words: readonly string[] }

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])

/** Each tree's commands by all their spellings: every command line asks several times. */
const indexes = new WeakMap<CommandTree, ReadonlyMap<string, Resolved>>()

const keyOf = (words: readonly string[]): string => words.join('\0')

/** Where two commands have a spelling, the first is meant. */
function indexOf(tree: CommandTree): ReadonlyMap<string, Resolved> {
  const index = new Map<string, Resolved>()
  for (const command of tree.commands) {
    for (const spelling of spellings(command)) {
      const words = spelling.length === command.path.length ? command.path : spelling
      if (!index.has(keyOf(spelling))) index.set(keyOf(spelling), { command, words })
    }
  }
  return index
}

/** All the ways to say a command, the management form first. */
export function spellings(command: Command): readonly (readonly string[])[] {
  return [command.path, ...(command.aliases ?? [])]
}

/**
 * Finds a command by its words. `docker image remove` is another name of `docker image rm` and shows as that;
 * `docker ps` is a command of its own and shows as it was called.
 */
export function findCommand(tree: CommandTree, words: readonly string[]): Resolved | undefined {
  const index = indexes.get(tree) ?? indexOf(tree)
  indexes.set(tree, index)
  return index.get(keyOf(words))
}

/** True for a command that is known by name only. */
export function isUnsimulated(tree: CommandTree, words: readonly string[]): boolean {
  return tree.unsimulated.some(({ path }) => sameWords(path, words))
}

/** `docker` and the words by which usage and error texts name the command. */
export function commandPath(resolved: Resolved): string {
  return `docker ${resolved.command.shownAs ?? resolved.words.join(' ')}`
}

/** The usage line without "Usage:". */
export function synopsis(resolved: Resolved): string {
  return [commandPath(resolved), resolved.command.usage].filter((part) => part !== '').join(' ')
}

/** A group's own line in errors: `docker volume COMMAND`, `docker container`. */
export function groupSynopsis(group: CommandGroup): string {
  return ['docker', group.name, group.usage].filter((part) => part !== '').join(' ')
}
