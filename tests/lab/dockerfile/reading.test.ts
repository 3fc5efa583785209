import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { canBePlanned, tryLines } from '../../../src/lab/dockerfile/build/plan-build'
import { readBuild } from '../../../src/lab/dockerfile/build/reading'
import { summaryOf } from '../../../src/lab/dockerfile/build/summary'
import { buildLine, writeLines } from '../../../src/lab/dockerfile/context/command-lines'
import { pathOfName } from '../../../src/lab/dockerfile/context/file-names'
import type { Drafts } from '../../../src/store/dockerfile-slice'
import { machineWithFiles } from '../../../src/store/scene-machine'
import { options, readingOf, runAll } from './support'

const files = {
  Dockerfile: 'FROM busybox:1.37\nCOPY a.txt /\nRUN cat /a.txt > /b.txt\nCMD ["cat", "/b.txt"]\n',
  'a.txt': 'hello\n',
}

async function plan(machine: ReturnType<typeof machineWithFiles>, drafts: Drafts, chosen = options) {
  const tried = await tryLines(machine, [...writeLines(machine, drafts), buildLine(chosen)], run, async () => true)
  if (tried === undefined) throw new Error('nothing was tried')
  return readBuild(chosen, tried.before, tried.frame)
}

describe('a plan', () => {
  it('tells beforehand exactly what the build then does, to the last digest', async () => {
    const machine = machineWithFiles(files)
    const drafts = { [pathOfName(machine, 'a.txt')]: { text: 'changed\n', executable: false } }
    const { report } = await plan(machine, drafts)
    const lines = [...writeLines(machine, drafts), buildLine(options)]
    const before = await runAll(machine, lines.slice(0, -1))
    const done = readBuild(options, before, await run(before, buildLine(options)))
    expect(report.lines).toEqual(done.report.lines)
    expect(report.image).toEqual(done.report.image)
  })

  it('knows after an edit which lines the cache will spare', async () => {
    const machine = await runAll(machineWithFiles(files), [buildLine(options)])
    const changed = { text: files.Dockerfile.replace('> /b.txt', '> /c.txt'), executable: false }
    const { report } = await plan(machine, { [pathOfName(machine, 'Dockerfile')]: changed })
    expect(report.lines.map(({ fate }) => fate.kind)).toEqual(['base', 'cached', 'run', 'settings'])
    expect(summaryOf(report, false)).toBe(
      'The cache spares 1 line; 1 will run. The image takes 1.98 MB, as much as the one before.',
    )
  })

  it('spares nothing without the cache, and everything when nothing changed', async () => {
    const machine = await runAll(machineWithFiles(files), [buildLine(options)])
    expect(summaryOf((await plan(machine, {}, { ...options, noCache: true })).report, false)).toContain(
      '2 lines will run.',
    )
    expect(summaryOf((await plan(machine, {})).report, false)).toBe(
      'The cache spares all 2 lines. The image takes 1.98 MB.',
    )
  })

  it('compares with the image that has the name so far', async () => {
    const machine = await runAll(machineWithFiles(files), [buildLine(options)])
    const bigger = { text: 'x'.repeat(5000), executable: false }
    const { report } = await plan(machine, { [pathOfName(machine, 'a.txt')]: bigger })
    expect(summaryOf(report, false)).toContain('9.99 kB more than the one before.')
  })

  it('says why no image comes of it', async () => {
    const machine = machineWithFiles({ Dockerfile: 'FROM nowhere:1\n' })
    const { report } = await plan(machine, {})
    expect(report.failure).toContain('nowhere:1')
    expect(report.lines.map(({ fate }) => fate.kind)).toEqual(['failed'])
    expect(summaryOf(report, true)).toBe('The build stopped at line 1, so no image came of it.')
  })

  it('stops at a file that cannot be written', async () => {
    const machine = machineWithFiles(files)
    const { report } = await plan(machine, { [pathOfName(machine, 'a.txt/b')]: { text: '1\n', executable: false } })
    expect(summaryOf(report, false)).toMatch(/^The build will fail: .*(?:Not a directory|File exists)/)
    expect(report.image).toBeUndefined()
  })

  it('comes to an end for a step that never does', async () => {
    const machine = machineWithFiles({ Dockerfile: 'FROM busybox:1.37\nRUN while true; do :; done\n' })
    const { report } = await plan(machine, {})
    expect(report.lines.map(({ fate }) => fate.kind)).toEqual(['base', 'failed'])
  })
})

describe('any Dockerfile', () => {
  const pieces = fc.constantFrom(
    'FROM busybox:1.37',
    'FROM scratch AS one',
    'FROM one',
    'RUN echo 1 > /a',
    'RUN rm -f /a \\',
    'COPY . /x',
    'COPY --from=one / /y',
    'ADD --chown=$U a b',
    'ARG U',
    'ENV SECRET=${U',
    'RUN <<EOF',
    'EOF',
    'ONBUILD RUN true',
    'HEALTHCHECK --interval=x CMD y',
    '# check=error=true',
    'CMD [',
    '\\',
    '',
    '\t\u0000é',
  )

  it('gets an answer for every line, in the order of the lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 9 }), async (lines) => {
        const { report, findings } = await readingOf(lines.join('\n'), { a: '1' })
        const starts = report.lines.map(({ lines: { start } }) => start)
        expect(starts).toEqual([...starts].sort((one, other) => one - other))
        expect(findings.every(({ lines: { start } }) => start >= 1 && start <= Math.max(1, lines.length))).toBe(true)
        expect(report.image === undefined).toBe(report.failure !== undefined)
      }),
      { numRuns: 150 },
    )
  })

  it('is planned while somebody types, unless it is so long that it would stop the page', () => {
    expect(canBePlanned('RUN true\n'.repeat(200))).toBe(true)
    expect(canBePlanned('RUN true\n'.repeat(201))).toBe(false)
    expect(canBePlanned(`# ${'x'.repeat(200_000)}`)).toBe(false)
  })
})
