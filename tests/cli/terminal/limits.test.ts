import { describe, expect, it } from 'vitest'
import { foregroundOf } from '../../../src/cli/terminal-prompt'
import { ctrlC, fresh, type, typeAll } from './support'

const endless = 'while true; do :; done'
const stepLimit = 'layerlab: sh: stopped after 150000 steps without a pause; a real one would not end by itself\n'
const box = typeAll(fresh(), 'docker run -d --name box busybox tail -f /dev/null')

/** The machine is usable after a line. */
function goesOn(machine: typeof box): string {
  return type(machine, 'echo fine').text
}

describe('what never ends', () => {
  it.each([
    ['in a container', `docker run --rm busybox sh -c '${endless}'`, stepLimit],
    ['in an exec', `docker exec box sh -c '${endless}'`, stepLimit],
    ['on the host', endless, stepLimit.replace('sh:', 'bash:')],
    [
      'by calling itself',
      `docker run --rm busybox sh -c 'f() { f; }; f'`,
      'layerlab: sh: stopped: it needs more memory than the page has\n',
    ],
    [
      'by multiplying',
      `docker run --rm busybox sh -c 'bomb() { bomb | bomb; }; bomb'`,
      'layerlab: sh: stopped with 1000 processes at once\n',
    ],
    [
      'by writing',
      'docker run --rm busybox cat /dev/zero | tail -n 1 | tr -d "\\0"',
      'layerlab: cat: stopped after writing more than 8 MB\n',
    ],
  ])('is stopped %s and says so in one line', (_, line, text) => {
    const answer = type(box, line)
    expect(answer.text).toBe(text)
    expect(goesOn(answer.machine)).toBe('fine\n')
  })

  it('computes in a detached container while time passes, until it is stopped and says so in its log', () => {
    const machine = typeAll(fresh(), `docker run -d --name loop busybox sh -c '${endless}'`, 'sleep 60')
    expect(type(machine, 'docker ps --format "{{.Status}}"').text).toBe('Up About a minute\n')
    const later = typeAll(machine, 'sleep 7200')
    expect(type(later, 'docker logs loop').text).toBe(stepLimit)
    expect(type(later, 'docker ps -a --format "{{.Status}}"').text).toMatch(/^Exited \(137\)/)
  })

  it('is stopped in a build', () => {
    const machine = typeAll(fresh(), `printf 'FROM busybox\\nRUN ${endless}\\n' > Dockerfile`)
    expect(type(machine, 'docker build .').text).toContain('layerlab: /bin/sh: stopped after 150000 steps')
  })

  it('is handed back when it goes on in very small steps', () => {
    const { machine } = type(fresh(), "docker run busybox sh -c 'while true; do sleep 0.001; done'")
    expect(foregroundOf(machine)?.reads).toBe(false)
    expect(goesOn(typeAll(machine, ctrlC))).toBe('fine\n')
  })

  it('is stopped when it wakes up too often behind another command', () => {
    const machine = typeAll(
      fresh(),
      "docker run -d --name loop busybox sh -c 'while true; do sleep 0.001; done'",
      'sleep 60',
    )
    expect(type(machine, 'docker logs loop').text).toBe('layerlab: sh: stopped after waking up 20000 times\n')
  })
})

describe('a shell in a container', () => {
  const inside = typeAll(box, 'docker exec -it box sh', 'x=kept')

  it('goes on after a line of its own that never ends', () => {
    const { text, machine } = type(inside, endless)
    expect(text).toBe(stepLimit)
    expect(type(machine, 'echo $x $?').text).toBe('kept 137\n')
  })

  it('goes on after a program that never ends', () => {
    const { text, machine } = type(inside, `sh -c '${endless}'`)
    expect(text).toBe(stepLimit)
    expect(type(machine, 'echo $x $?').text).toBe('kept 137\n')
  })

  it('ends when it starts such programs without end', () => {
    const { machine } = type(inside, `while true; do sh -c '${endless}'; done`)
    expect(foregroundOf(machine)).toBeUndefined()
  })

  it('takes a line of a megabyte', () => {
    expect(type(inside, `echo ${'a'.repeat(1_000_000)} | wc -c`).text).toBe('1000001\n')
  })
})
