/**
 * What may differ from one play to the next in the progress of a build that fails. BuildKit carries out steps side by side; when one
 * fails the others are stopped wherever they are. Twelve plays of one Dockerfile with a missing file on a real engine gave seven
 * times `DONE` with the output of the step before, once `CANCELED`, and four times `CANCELED` after runc's complaint. Of 57 builds whose
 * context had been sent before, 52 showed it as `CANCELED` and 5 as `DONE`.
 */

type Step = { readonly name: string; readonly log: readonly string[]; readonly end: string }

/** Progress in its parts; `rest` is the summary of what failed, and warnings. */
type Progress = { readonly steps: readonly Step[]; readonly rest: string }

const isEnd = (line: string) => /^(?:DONE <t>|CACHED|CANCELED|ERROR: .*)$/.test(line)

/** What runc says of a process that was stopped while it started. */
const complainsOfStop = (line: string) =>
  /^<t> runc run failed: (?:container process is already dead|cannot start an already running container|.*recvfrom: connection reset by peer)$/.test(
    line,
  )

function readStep(block: string): Step {
  const [name = '', ...lines] = block.split('\n').map((line) => line.replace(/^#\d+ /, ''))
  return { name, log: lines.filter((line) => !isEnd(line)), end: lines.findLast(isEnd) ?? '' }
}

function readProgress(output: string): Progress {
  const blocks = output.split('\n\n')
  const isStep = (block: string) => block.startsWith('#')
  return {
    steps: blocks.filter(isStep).map(readStep),
    rest: blocks.filter((block) => !isStep(block)).join('\n\n'),
  }
}

const hasFailed = ({ end }: Step) => end.startsWith('ERROR: ')
/** Steps of Dockerfiles, not what BuildKit does for itself and not images that are there. */
const isOfDockerfile = ({ name }: Step) => /^\[(?:\S+ )?\d+\/\d+\] (?!FROM )/.test(name)
const isContext = ({ name }: Step) => name === '[internal] load build context'
/** '' in a Dockerfile with one stage. */
const stageOf = ({ name }: Step) => /^\[(\S+) \d/.exec(name)?.[1] ?? ''

/** Whether both may be the same step, stopped at different moments. */
function mayBeStopped(one: Step, other: Step): boolean {
  if (one.end === 'DONE <t>' && other.end === 'DONE <t>') return one.log.join('\n') === other.log.join('\n')
  const [first, second] = [one, other].map(({ log }) => log.filter((line) => !complainsOfStop(line)))
  const [shorter = [], longer = []] = [first, second].sort((left, right) => (left?.length ?? 0) - (right?.length ?? 0))
  return shorter.every((line, index) => line === longer[index])
}

const isSame = (one: Step, other: Step) => one.end === other.end && one.log.join('\n') === other.log.join('\n')

/** Whether two outputs of one build that failed differ only in how far steps came that ran beside the one that failed. */
export function differsByRaceOfFailure(expected: string, actual: string): boolean {
  const [left, right] = [readProgress(expected), readProgress(actual)]
  const failed = left.steps.filter(hasFailed)
  const failedStages = new Set(failed.map(stageOf))
  if (failed.length === 0 || left.rest !== right.rest) return false
  const missesFile = failed.some(({ end }) => end.startsWith('ERROR: failed to calculate checksum of ref'))
  const isBeside = (step: Step) => isOfDockerfile(step) && !hasFailed(step) && !failedStages.has(stageOf(step))
  const mayStop = (step: Step) =>
    isBeside(step) || (missesFile && (isOfDockerfile(step) || isContext(step)) && !hasFailed(step))
  const names = new Set([...left.steps, ...right.steps].map(({ name }) => name))
  return [...names].every((name) => {
    const [one, other] = [left, right].map(({ steps }) => steps.find((step) => step.name === name))
    if (one === undefined || other === undefined)
      return [one, other].every((step) => step === undefined || isBeside(step))
    return isSame(one, other) || (mayStop(one) && mayStop(other) && mayBeStopped(one, other))
  })
}
