/** `docker --help`, `docker container --help` and `docker run --help`, made from the command tables. */
import type { Command, Flag } from '../command'
import { type CommandGroup, type CommandTree, type Resolved, spellings, synopsis } from '../command-tree'
import { flagUsages } from './flag-usages'

type Entry = { readonly name: string; readonly summary: string }

const commonCommands = [
  'run',
  'exec',
  'ps',
  'build',
  'bake',
  'pull',
  'push',
  'images',
  'login',
  'logout',
  'search',
  'version',
  'info',
]

function list(heading: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return ''
  const lines = entries.map((entry) => `  ${entry.name.padEnd(11)} ${entry.summary}`)
  return `${heading}:\n${lines.join('\n')}\n\n`
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : 1)

/** Commands that stand directly below `docker`. */
function topLevel(tree: CommandTree): readonly Entry[] {
  return tree.commands.flatMap((command) =>
    spellings(command)
      .filter((words) => words.length === 1)
      .map(([name = '']) => ({ name, summary: command.summary })),
  )
}

/** The text of `docker --help`, and of `docker` alone. */
export function rootHelp(tree: CommandTree, globalFlags: readonly Flag[]): string {
  const named = (section: string): readonly Entry[] =>
    tree.unsimulated
      .filter((command) => command.section === section)
      .map(({ path, summary }) => ({ name: path.join(' '), summary }))
  const groups = (section: string): readonly Entry[] =>
    tree.groups
      .filter((group) => group.section === section)
      .map(({ name, summary, starred }) => ({ name: starred ? `${name}*` : name, summary }))
  const direct = topLevel(tree)
  const everything = [...direct, ...named('common')]
  const common = commonCommands.flatMap((name) => everything.filter((entry) => entry.name === name))
  const others = direct.filter((entry) => !commonCommands.includes(entry.name))
  return [
    'Usage:  docker [OPTIONS] COMMAND\n\n',
    'A self-sufficient runtime for containers\n\n',
    list('Common Commands', common),
    list('Management Commands', [...groups('management'), ...named('management')].sort(byName)),
    list('Swarm Commands', groups('swarm')),
    list('Commands', [...others].sort(byName)),
    `Global Options:\n${flagUsages(globalFlags)}\n\n`,
    "Run 'docker COMMAND --help' for more information on a command.\n\n",
    'For more help on how to use Docker, head to https://docs.docker.com/go/guides/\n',
  ].join('')
}

/** The text of `docker container --help`, and of `docker container` alone. */
export function groupHelp(tree: CommandTree, group: CommandGroup): string {
  if (group.plugin !== undefined) return group.plugin.help
  const known = tree.commands.flatMap((command) => {
    if (command.hidden) return []
    const own = spellings(command).find((words) => words.length === 2 && words[0] === group.name)
    return own === undefined ? [] : [{ name: own[1] ?? '', summary: command.summary }]
  })
  const byNameOnly = tree.unsimulated
    .filter(({ path, section }) => section === 'group' && path[0] === group.name)
    .map(({ path, summary }) => ({ name: path[1] ?? '', summary }))
  return [
    `Usage:  docker ${group.name} COMMAND\n\n`,
    `${group.summary}\n\n`,
    list('Commands', [...known, ...byNameOnly].sort(byName)),
    `Run 'docker ${group.name} COMMAND --help' for more information on a command.\n`,
  ].join('')
}

function aliasesOf(command: Command): string {
  const names = command.shownAliases ?? spellings(command).map((words) => `docker ${words.join(' ')}`)
  return names.length < 2 ? '' : `\nAliases:\n  ${names.join(', ')}\n`
}

/** The text of `docker run --help`. */
export function commandHelp(resolved: Resolved): string {
  const { command } = resolved
  const options = flagUsages(command.flags)
  return [
    `Usage:  ${synopsis(resolved)}\n\n`,
    `${(command.description ?? command.summary).trim()}\n`,
    aliasesOf(command),
    options === '' ? '' : `\nOptions:\n${options}\n`,
  ].join('')
}
