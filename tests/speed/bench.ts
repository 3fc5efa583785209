/**
 * How long the engine takes, in milliseconds and as a ratio to a fixed piece of work in the same run: machines differ, ratios less so.
 * Medians of several runs; nothing is asserted.
 */
import { run } from '../../src/cli/run'
import type { Machine } from '../../src/engine/machine'
import { createMachine } from '../../src/engine/seed/create-machine'

const rounds = 7

async function medianTime(work: () => Promise<unknown> | unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

/** The yardstick: sorting the same hundred thousand numbers. */
function yardstick(): void {
  Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 100_003).sort((a, b) => a - b)
}

async function play(machine: Machine, lines: readonly string[]): Promise<Machine> {
  let current = machine
  for (const line of lines) current = (await run(current, line)).machine
  return current
}

const dockerfile = "cat > Dockerfile <<'EOF2'\nFROM busybox\nRUN echo one > /one\nRUN echo two > /two\nEOF2"
const many = Array.from(
  { length: 300 },
  (_, index) => `docker run --name c${index} busybox sh -c 'echo ${index} > /note'`,
)

const firstStarted = performance.now()
const start = createMachine('lesson')
await run(start, 'docker ps')
console.log(`first command, with loading the engine: ${(performance.now() - firstStarted).toFixed(1)} ms`)

const running = await play(start, ['docker run -d --name box busybox sleep 300'])
const prepared = await play(start, [dockerfile])
const unit = await medianTime(yardstick)
const works: readonly (readonly [string, () => Promise<unknown> | unknown])[] = [
  ['a fresh machine', () => createMachine('lesson')],
  ['docker ps', () => run(running, 'docker ps')],
  ['docker run, a shell that writes a file', () => run(start, "docker run busybox sh -c 'echo hi > /note'")],
  [
    'docker exec, a loop of a thousand turns',
    () => run(running, "docker exec box sh -c 'i=0; while [ $i -lt 1000 ]; do i=$((i+1)); done'"),
  ],
  ['docker diff', () => run(running, 'docker diff box')],
  ['docker build, two RUN lines', () => run(prepared, 'docker build -q -t app .')],
  [
    'five megabytes written and committed',
    () =>
      play(start, ['docker run --name big busybox dd if=/dev/urandom of=/big bs=1M count=5', 'docker commit big big']),
  ],
  ['three hundred containers', () => play(start, many)],
]
console.log(`yardstick: ${unit.toFixed(2)} ms`)
for (const [name, work] of works) {
  const time = await medianTime(work)
  console.log(`${time.toFixed(1).padStart(9)} ms ${(time / unit).toFixed(2).padStart(8)} ×  ${name}`)
}
