import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runLine } from '../../../src/cli/host/run-line'
import { promptOf } from '../../../src/cli/terminal-prompt'
import type { Machine } from '../../../src/engine/machine'
import { ctrlC, ctrlD, detachKeys, fresh, type, typeAll } from './support'

const hostLines = [
  'docker run -it --name box busybox; echo left with $?',
  'docker run --rm -it busybox sh',
  'docker run -d --name web busybox sh -c "while true; do echo x; sleep 1; done"',
  'docker run -i --rm busybox cat',
  'docker exec -it web sh',
  'docker attach box',
  'docker start -ai box',
  'docker logs -f web',
  'docker rm -f web',
  'docker container prune',
  'cat > file',
  'read answer; echo "[$answer]"',
  'for i in 1 2',
]

const typedLines = [
  'x=1',
  'echo $x $$',
  'cd /tmp',
  'cat',
  'date',
  'echo hi > /f; sleep 2',
  'sleep 3 &',
  'exit 4',
  'y',
  'done',
  '',
]

const inputs = fc.array(
  fc.oneof(fc.constantFrom(...hostLines), fc.constantFrom(...typedLines), fc.constantFrom(ctrlC, ctrlD, detachKeys)),
  { minLength: 1, maxLength: 14 },
)

/** All that a machine holds; programs in motion are kept beside it. */
function fingerprint(machine: Machine): string {
  return JSON.stringify(machine, (key, value: unknown) => {
    if (key === 'before') return undefined
    if (value instanceof Uint8Array) return value.length > 1000 ? value.length : [...value].join(' ')
    return value instanceof Map ? [...value] : value
  })
}

/** The same machine as another value: nothing in motion is kept beside it. */
function copyOf(machine: Machine): Machine {
  return { ...machine }
}

describe('going on with a program in the foreground', () => {
  it('gives the same frames and machines from its running state and from its beginning', () => {
    fc.assert(
      fc.property(inputs, (lines) => {
        let live = fresh()
        let cold = fresh()
        for (const line of lines) {
          const liveFrame = runLine(live, line)
          const coldFrame = runLine(copyOf(cold), line)
          expect(coldFrame.transcript).toEqual(liveFrame.transcript)
          expect(coldFrame.events).toEqual(liveFrame.events)
          expect(fingerprint(coldFrame.machine)).toBe(fingerprint(liveFrame.machine))
          live = liveFrame.machine
          cold = coldFrame.machine
        }
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same machine again after going back, on the same way and on another', () => {
    fc.assert(
      fc.property(inputs, inputs, (lines, others) => {
        const middle = typeAll(fresh(), ...lines)
        const first = typeAll(middle, ...others)
        typeAll(middle, 'echo another way', ctrlC)
        expect(fingerprint(typeAll(middle, ...others))).toBe(fingerprint(first))
      }),
      { numRuns: 20 },
    )
  })

  it('goes on with files that somebody changed in between', () => {
    const inside = typeAll(fresh(), 'echo old > note', 'docker run -it -v $PWD/note:/note busybox', 'x=1')
    const elsewhere = typeAll(typeAll(fresh(), 'echo new > note'))
    const edited = { ...inside, host: { ...inside.host, files: elsewhere.host.files } }
    expect(type(edited, 'cat /note; echo $x').text).toBe('new\n1\n')
    expect(type(typeAll(edited, 'y=2'), 'cat /note; echo $x$y').text).toBe('new\n12\n')
    expect(type(inside, 'cat /note').text).toBe('old\n')
  })

  it('holds nothing but the machine before, the line and the inputs', () => {
    const machine = typeAll(fresh(), 'docker run -it busybox', 'cd /tmp')
    expect(machine.host.foreground).toMatchObject({ line: 'docker run -it busybox', reads: true, input: 'cd /tmp' })
    expect(promptOf(copyOf(machine))).toBe('/tmp # ')
  })
})
