/**
 * `npm run conformance:fuzz -- --seed N --count M`: plays M random command sequences, those of the seeds N, N + 1, …, on the
 * simulated engine and on a real one, and compares every output, every exit code and what is left at the end. A sequence that
 * differs is shrunk and printed as a transcript; its seed alone reproduces it.
 *
 *   --shell COMMAND  a shell whose `docker` reaches an engine (default: LAYERLAB_ENGINE_SHELL, or one that fits DOCKER_HOST);
 *                    several times to use several engines at once
 *   --erase          take an engine that holds things already: everything on it is removed
 *   --keep DIR       write the transcripts of differences there
 *   --no-shrink      show differences as they are found
 *   --statistics     say how often each form of command was drawn
 *   --print          print the sequences instead of playing them
 *
 * Exit code 1 when a sequence differed or could not be played, 2 when no engine could be used.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Difference } from './compare'
import { generate } from './generate'
import { judgeSequence, type Verdict } from './judge'
import { closeEngine, type LiveEngine, openEngine, UnusableEngine } from './live-engine'
import { livePlayer } from './live-player'
import type { Capability } from './plan'
import { simulatedPlayer } from './simulated-player'
import { createStatistics, type Statistics } from './statistics'
import { asDiff, asTranscript } from './transcript'

type Options = {
  readonly seeds: readonly number[]
  readonly shells: readonly (string | undefined)[]
  readonly erase: boolean
  readonly shrinks: boolean
  readonly keep: string | undefined
  readonly statistics: boolean
  readonly print: boolean
}

function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '100' },
      shell: { type: 'string', multiple: true },
      erase: { type: 'boolean', default: false },
      'no-shrink': { type: 'boolean', default: false },
      keep: { type: 'string' },
      statistics: { type: 'boolean', default: false },
      print: { type: 'boolean', default: false },
    },
  })
  const first = Number(values.seed)
  return {
    seeds: Array.from({ length: Number(values.count) }, (_, index) => first + index),
    shells: values.shell ?? [process.env.LAYERLAB_ENGINE_SHELL],
    erase: values.erase,
    shrinks: !values['no-shrink'],
    keep: values.keep,
    statistics: values.statistics,
    print: values.print,
  }
}

/** What is to be said of a verdict; nothing of an ordinary agreement. */
function described(seed: number, verdict: Verdict): string | undefined {
  const listed = (differences: readonly Difference[]) => differences.map(asDiff).join('\n')
  switch (verdict.kind) {
    case 'agrees':
      if (verdict.wavered.length === 0) return undefined
      return `seed ${seed}: agrees after all; the real engine differs from itself\n${listed(verdict.wavered)}`
    case 'differs':
      return `seed ${seed}: differs\n${transcriptOf(seed, verdict)}\n${listed(verdict.shortest.differences)}`
  }
}

const transcriptOf = (seed: number, { shortest }: Extract<Verdict, { readonly kind: 'differs' }>) =>
  asTranscript(`Seed ${seed}`, shortest.expected)

function report(seed: number, verdict: Verdict, keep: string | undefined): void {
  const text = described(seed, verdict)
  if (text !== undefined) console.log(`${text}\n`)
  if (keep === undefined || verdict.kind !== 'differs') return
  mkdirSync(keep, { recursive: true })
  writeFileSync(join(keep, `seed-${seed}.t`), transcriptOf(seed, verdict))
}

/** How many sequences ended in which way; `unplayed`: an engine gave no answer in time. */
type Counts = Record<Verdict['kind'] | 'unplayed', number>

const noun = (count: number) => `${count} sequence${count === 1 ? '' : 's'}`

/** Plays the seeds of the queue on one engine, until there are none left. */
async function work(
  engine: LiveEngine,
  capabilities: ReadonlySet<Capability>,
  queue: number[],
  options: Options,
  counts: Counts,
  statistics: Statistics,
): Promise<void> {
  const judge = {
    real: livePlayer(engine),
    simulated: simulatedPlayer,
    shrinks: options.shrinks,
  }
  for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) {
    const sequence = generate(seed, capabilities)
    statistics.add(sequence.forms)
    const verdict = await judgeSequence(judge, sequence).catch((error: unknown) => {
      console.log(`seed ${seed}: could not be played: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    })
    counts[verdict?.kind ?? 'unplayed'] += 1
    if (verdict !== undefined) report(seed, verdict, options.keep)
    const tried = counts.agrees + counts.differs + counts.unplayed
    if (tried % 25 === 0) console.log(`${noun(tried)} played, ${counts.differs} differed`)
  }
}

async function fuzz(options: Options): Promise<number> {
  const engines: LiveEngine[] = []
  const statistics = createStatistics()
  const counts: Counts = { agrees: 0, differs: 0, unplayed: 0 }
  try {
    for (const shell of options.shells) engines.push(await openEngine(shell, options.erase))
    for (const remark of new Set(engines.flatMap((engine) => engine.remarks))) console.log(remark)
    const common = (['build', 'bind', 'registry'] as const).filter((one) =>
      engines.every((engine) => engine.capabilities.has(one)),
    )
    const queue = [...options.seeds]
    await Promise.all(engines.map((engine) => work(engine, new Set(common), queue, options, counts, statistics)))
  } finally {
    await Promise.all(engines.map(closeEngine))
  }
  if (options.statistics) console.log(statistics.table())
  console.log(`${noun(counts.agrees)} agreed, ${counts.differs} differed, ${counts.unplayed} could not be played`)
  return counts.differs + counts.unplayed > 0 ? 1 : 0
}

function printSequences(seeds: readonly number[]): number {
  for (const seed of seeds) {
    const { commands } = generate(seed, new Set(['build', 'bind', 'registry']))
    console.log(
      asTranscript(
        `Seed ${seed}`,
        commands.map((command) => ({ command, output: '', code: 0 })),
      ),
    )
  }
  return 0
}

async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words)
  if (options.print) return printSequences(options.seeds)
  return fuzz(options).catch((error: unknown) => {
    if (!(error instanceof UnusableEngine)) throw error
    console.error(error.message)
    return 2
  })
}

process.exitCode = await main(process.argv.slice(2))
