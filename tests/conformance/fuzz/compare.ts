/** Compares what two engines answered to the same commands. */
import { normalise, type RawResult } from '../normalise.mjs'

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
  /^docker (?:image )?load\b/,
  /^docker inspect -f '.*range \.Mounts\}\}/,
  /^docker network inspect -f .*range \.Containers/,
]

function inOrder(command: string, output: string): string {
  return unordered.some((pattern) => pattern.test(command)) ? output.split('\n').sort().join('\n') : output
}

/**
 * When a copy is refused, the client may or may not still notice that it cannot send the rest. Warnings of a build, and that a step
 * is done, may be missing from its progress when the engine is busy; the list of warnings at the end is complete, and a step that
 * was not run says CACHED. And the first image's layer is kept for as
 * long as anything remembers that it built on it, in an earlier sequence, too.
 */
const withoutChance = (output: string) =>
  output
    .split('\n')
    .filter(
      (line) =>
        !/^time="<timestamp>" level=error msg="Can't add file .*closed pipe"$|^#\d+ (?:WARN: |DONE )|^Deleted: sha256:<ID2>$/.test(
          line,
        ),
    )
    .join('\n')

/**
 * BuildKit looks for the files of all steps at once, so of a build that fails for want of one it is chance which other steps were
 * done, what they still wrote (or runc instead: `container process is already dead`; seen to differ from one play of a sequence to
 * the next), and which one of several missing files of a step is named.
 */
function withoutRaceOfFailure(output: string): string {
  if (!output.includes('failed to compute cache key')) return output
  const kept = output.split('\n').filter((line) => !/^#\d+ (?:CACHED$|CANCELED$|<t> )/.test(line))
  const copiesSeveral = kept.some((line) => /^ > \[.*\] (?:COPY|ADD) (?:--\S+ )*\S+ \S+ \S+:$/.test(line))
  const text = withoutEmptySteps(kept.join('\n'))
  return copiesSeveral ? text.replaceAll(/"\/[^"]*": not found/g, '"<path>": not found') : text
}

/** Without the steps of which only the name is left, and so without the numbers of steps. */
function withoutEmptySteps(progress: string): string {
  const blocks = progress.split('\n\n').filter((block) => !/^#\d+ [^\n]*$/.test(block.trim()))
  return blocks.join('\n\n').replaceAll(/^#\d+ /gm, '# ')
}

/** The host's shell says which line of its input it read; that is the player's doing. */
const withoutLineNumber = (output: string) => output.replaceAll(/^bash: line \d+: /gm, 'bash: ')

/** Process ids of the host count everything that it ever started. */
const withoutProcessIds = (output: string) => output.replaceAll(/"Pid":[1-9]\d*/g, '"Pid":<pid>')

const refusesEntry = (line: string | undefined) =>
  line !== undefined && /^(?:rm|chmod|chown|cp): .*: Read-only file system$/.test(line)

/** Complaints about the entries of a directory that cannot be changed: a tool meets them in the order of the disk's hashes. */
function withoutDiskOrder(output: string): string {
  const runs: string[][] = []
  for (const line of output.split('\n')) {
    const run = runs.at(-1)
    if (run !== undefined && refusesEntry(run[0]) && refusesEntry(line)) run.push(line)
    else runs.push([line])
  }
  return runs.flatMap((run) => run.sort()).join('\n')
}

/** `sed -i` names the file that it could not move into place, with six letters drawn at random. */
const withoutTemporaryNames = (output: string) => output.replaceAll(/(can't move '.+)\w{6}(' to ')/g, '$1$2')

/** Whether a layer was sent or known from another repository depends on everything that was ever pushed before. */
const asPushed = (output: string) => output.replaceAll(/: Mounted from \S+/g, ': Pushed')

const madeComparable = (output: string) =>
  [
    withoutChance,
    withoutRaceOfFailure,
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

/** What is said about an image that only Docker Hub could have depends on the network around the engine. */
const asksDockerHub = ({ output }: Answer) => output.includes('registry-1.docker.io')

/** Where two lists of answers to the same commands differ. */
export function differences(expected: readonly Answer[], actual: readonly Answer[]): readonly Difference[] {
  return expected.flatMap((answer, index) => {
    const other = actual[index]
    if (other === undefined) return []
    if (other.code === answer.code && (other.output === answer.output || asksDockerHub(answer))) return []
    return [{ index, command: answer.command, expected: answer, actual: other }]
  })
}
