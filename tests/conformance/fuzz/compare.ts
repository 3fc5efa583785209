/** Compares what two engines answered to the same commands. */
import { normalise, type RawResult } from '../normalise.mjs'
import { differsByRaceOfFailure } from './build-race'

export type Answer = { readonly command: string; readonly output: string; readonly code: number }

/** The command that every sequence begins with: it gives the first image the number 1 and its layer the number 2. */
export const firstLook = "docker image inspect -f '{{.Id}} {{json .RootFS.Layers}}' busybox"

export type Difference = {
  /** Place of the command in the sequence, from 0. */
  readonly index: number
  readonly command: string
  readonly expected: Answer
  readonly actual: Answer
}

/** Commands that list what has no order of its own, or an order by whole seconds. */
const unordered = [
  /^docker (?:images|image ls|volume ls|network ls)\b/,
  /^docker (?:\w+ )?prune\b/,
  /^docker inspect -f '.*range \.Mounts\}\}/,
  /^docker network inspect -f .*range \.Containers/,
]

function inOrder(command: string, output: string): string {
  return unordered.some((pattern) => pattern.test(command)) ? output.split('\n').sort().join('\n') : output
}

/**
 * When a copy is refused, the client may or may not still notice that it cannot send the rest. Warnings of a build may be missing from
 * its progress (three of eight plays of one build); their list at the end is complete. And the first image's layer is kept for as
 * long as anything remembers that it built on it, in an earlier sequence, too.
 */
const withoutChance = (output: string) =>
  output
    .split('\n')
    .filter(
      (line) =>
        !/^time="<timestamp>" level=error msg="Can't add file .*closed pipe"$|^#\d+ WARN: |^Deleted: sha256:<ID2>$/.test(
          line,
        ),
    )
    .join('\n')

/** A step that is done may say so twice. */
const saidOnce = (output: string) => output.replaceAll(/^(#\d+ DONE <t>)\n\1$/gm, '$1')

/** The host's shell says which line of its input it read; that is the player's doing. */
const withoutLineNumber = (output: string) => output.replaceAll(/^bash: line \d+: /gm, 'bash: ')

/** Process ids of the host count everything that it ever started. */
const withoutProcessIds = (output: string) => output.replaceAll(/"Pid":[1-9]\d*/g, '"Pid":<pid>')

/** The tool and the top directory of a complaint about an entry of a directory that cannot be changed. */
const refusedEntry = (line: string | undefined) =>
  /^((?:rm|chmod|chown): (?:can't remove ')?\/[^/:']+).*: Read-only file system$/.exec(line ?? '')?.[1]

/** Neighbouring complaints of one tool about what is below one directory: it meets them in the order of the disk's hashes. */
function withoutDiskOrder(output: string): string {
  const runs: string[][] = []
  for (const line of output.split('\n')) {
    const run = runs.at(-1)
    const entry = refusedEntry(line)
    if (run !== undefined && entry !== undefined && refusedEntry(run[0]) === entry) run.push(line)
    else runs.push([line])
  }
  return runs.flatMap((run) => run.sort()).join('\n')
}

/** `sed -i` names the file that it could not make or move into place, with six letters drawn at random. */
const withoutTemporaryNames = (output: string) =>
  output.replaceAll(/(can't (?:move|create temp file) '.+)\w{6}('(?: to '|: ))/g, '$1$2')

/** Whether a layer was sent or known from another repository depends on everything that was ever pushed before. */
const asPushed = (output: string) => output.replaceAll(/: Mounted from \S+/g, ': Pushed')

const madeComparable = (output: string) =>
  [
    withoutChance,
    saidOnce,
    withoutLineNumber,
    withoutProcessIds,
    withoutDiskOrder,
    withoutTemporaryNames,
    asPushed,
  ].reduce((text, rule) => rule(text), output)

/** The answers of a whole sequence with ids, times and random names made comparable. */
export function comparable(commands: readonly string[], results: readonly RawResult[]): readonly Answer[] {
  const raw = commands.map((command, index) => ({ command, output: results[index]?.output ?? '' }))
  return normalise(raw).map((output, index) => {
    const command = commands[index] ?? ''
    return {
      command,
      output: madeComparable(inOrder(command, output)),
      code: results[index]?.code ?? 0,
    }
  })
}

const isBuild = (command: string) => /^docker (?:\w+ )?build\b/.test(command)

/** What is said about an image that only Docker Hub could have depends on the network around the engine. */
const asksDockerHub = ({ output }: Answer) => output.includes('registry-1.docker.io')

function isSameAnswer(expected: Answer, actual: Answer): boolean {
  if (expected.code !== actual.code) return false
  return (
    expected.output === actual.output ||
    asksDockerHub(expected) ||
    (isBuild(expected.command) && differsByRaceOfFailure(expected.output, actual.output))
  )
}

/** Where two lists of answers to the same commands differ. */
export function differences(expected: readonly Answer[], actual: readonly Answer[]): readonly Difference[] {
  return expected.flatMap((answer, index) => {
    const other = actual[index]
    if (other === undefined || isSameAnswer(answer, other)) return []
    return [{ index, command: answer.command, expected: answer, actual: other }]
  })
}
