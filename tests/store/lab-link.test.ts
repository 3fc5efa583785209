import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run'
import { labFileText, labOfFileText } from '../../src/store/lab-file'
import { labHash, labOfHash } from '../../src/store/lab-link'
import { emptyLabRecord, type LabRecord } from '../../src/store/lab-record'
import { rebuildTimeline } from '../../src/store/rebuild'
import { machineWithFiles } from '../../src/store/scene-machine'
import { currentMachine } from '../../src/store/timeline-slice'

const record: LabRecord = {
  origin: { files: { Dockerfile: 'FROM busybox\n' }, commands: ['docker pull alpine'], goal: 'first' },
  lines: ['docker run -d --name web nginx', '\u0003', 'docker rm -f web'],
  cursor: 2,
  abandoned: [],
}

/** Names of files; those that mean something to JavaScript's objects are not let in from outside. */
const fileName = fc.string({ minLength: 1 }).filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name))

const records = fc.record({
  origin: fc.record({
    files: fc.dictionary(fileName, fc.string(), { noNullPrototype: true }),
    commands: fc.array(fc.string()),
  }),
  lines: fc.array(fc.string({ unit: 'grapheme' })),
})

const hashOf = (content: unknown) => hashOfText(JSON.stringify(content))
function hashOfText(text: string): string {
  return `#lab=1.${Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64url')}`
}

describe('a lab in a link', () => {
  it('comes back as it was, without the branches', () => {
    const branch = { origin: emptyLabRecord.origin, lines: ['left'] }
    expect(labOfHash(labHash({ ...record, abandoned: [branch] }))).toEqual(record)
  })

  it('comes back whatever was typed', () => {
    fc.assert(
      fc.property(records, ({ origin, lines }) => {
        const lab = { origin, lines, cursor: lines.length, abandoned: [] }
        expect(labOfHash(labHash(lab))).toEqual(lab)
      }),
    )
  })

  it('is made of characters that no program changes', () => {
    expect(labHash(record)).toMatch(/^#lab=1\.[\w-]+$/)
  })

  it('takes little room for the commands of a lesson', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `docker run -d --name web${index} nginx:1.${index % 7}`)
    expect(labHash({ ...emptyLabRecord, lines, cursor: 300 }).length).toBeLessThan(3000)
  })

  it.each([
    ['nothing', '#lab='],
    ['another version', labHash(record).replace('#lab=1.', '#lab=2.')],
    ['no base64', '#lab=1.%%%'],
    ['no deflate', '#lab=1.aGVsbG8'],
    ['cut off', labHash(record).slice(0, -8)],
    ['no JSON', hashOfText('docker ps')],
    ['not a lab', hashOf({ hello: 'world' })],
    ['lines that are no text', hashOf({ lines: [1, 2] })],
    ['a cursor below the start', hashOf({ lines: [], cursor: -1 })],
    ['too many lines', hashOf({ lines: Array.from({ length: 10_000 }, () => 'ls') })],
    ['too long', `#lab=1.${'A'.repeat(300_000)}`],
    ['a bomb of a hundred megabytes', hashOfText(`{"lines":["${' '.repeat(100 * 2 ** 20)}"]}`)],
  ])('is undefined when the link is broken: %s', (_, hash) => {
    expect(labOfHash(hash)).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), (text, bytes) => {
        labOfHash(text)
        labOfHash(`#lab=1.${text}`)
        labOfHash(`#lab=1.${Buffer.from(bytes).toString('base64url')}`)
      }),
    )
  })

  it('keeps the cursor within the lines', () => {
    expect(labOfHash(hashOf({ lines: ['ls'], cursor: 99 }))?.cursor).toBe(1)
  })

  it('leads to the identical machine', async () => {
    const lines = [
      'docker run -d --name web nginx',
      'docker exec web sh -c "echo hi > /note"',
      'docker commit web noted',
      'docker volume create data',
      'docker run -v data:/data --name writer busybox sh -c "date > /data/when; hostname"',
      'docker rm web',
      "printf 'FROM busybox\\nRUN echo built > /built\\n' > Dockerfile",
      'docker build -q -t built .',
      'x=1; echo $RANDOM $x',
    ]
    const lab = { ...emptyLabRecord, lines, cursor: lines.length }
    const surroundings = {
      machineWithFiles,
      breathe: async () => undefined,
      runCommand: run,
      known: [],
      onProgress: () => undefined,
    }
    const made = await rebuildTimeline(lab, surroundings)
    const opened = await rebuildTimeline(labOfHash(labHash(lab)) ?? emptyLabRecord, surroundings)
    expect(opened.frames.map(({ transcript }) => transcript)).toEqual(made.frames.map(({ transcript }) => transcript))
    const [one, other] = [currentMachine(made), currentMachine(opened)]
    expect([...other.containers.keys()]).toEqual([...one.containers.keys()])
    const looks = ['docker ps -a --no-trunc', 'docker images --no-trunc', 'docker inspect web writer built noted data']
    for (const look of looks) {
      expect((await run(other, look)).transcript.stdout).toBe((await run(one, look)).transcript.stdout)
    }
    expect(isDeepStrictEqual(other.images, one.images)).toBe(true)
    expect(isDeepStrictEqual(other.host.files, one.host.files)).toBe(true)
  })
})

describe('a lab in a file', () => {
  const lab = { ...record, abandoned: [{ origin: emptyLabRecord.origin, lines: ['left'] }] }

  it('comes back as it was, with the branches', () => {
    expect(labOfFileText(labFileText(lab))).toEqual(lab)
  })

  it('says what it is, for whoever looks into it', () => {
    expect(labFileText(lab)).toMatch(/^{\n {2}"format": "layerlab-lab",\n {2}"version": 1,\n/)
  })

  it.each([
    ['nothing', ''],
    ['another file', '{"name":"layerlab"}'],
    ['another version', labFileText(lab).replace('"version": 1', '"version": 2')],
    ['half of it', labFileText(lab).slice(0, 200)],
  ])('is undefined for a file that is no lab: %s', (_, text) => {
    expect(labOfFileText(text)).toBeUndefined()
  })
})
