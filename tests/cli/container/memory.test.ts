import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

const state = "docker inspect -f '{{.State.ExitCode}} {{.State.OOMKilled}}' box"

describe('a process that wants more memory than its container may have', () => {
  it.each([
    ['a reader that keeps all it reads', 'tail /dev/zero'],
    ['a variable that doubles', "sh -c 'a=x; while true; do a=$a$a; done'"],
    ['a block larger than the limit', 'dd if=/dev/zero of=/dev/null bs=30M count=1'],
  ])('is killed: %s', (_, command) => {
    expect(answerTo(`docker run --name box -m 6m busybox ${command}`, state).text).toBe('137 true\n')
  })

  it('leaves the shell that started it alive', () => {
    const run = `docker run --name box -m 6m busybox sh -c 'tail /dev/zero 2>/dev/null; echo $?'`
    expect(answerTo(run).text).toContain('137')
    expect(answerTo(run, state).text).toBe('0 true\n')
  })

  it('is forgotten once the container starts again', () => {
    const lines = [`docker run --name box -m 6m busybox sh -c '[ -f /once ] || { touch /once; tail /dev/zero; }'`]
    expect(answerTo(...lines, 'docker start -a box', state).text).toBe('0 false\n')
  })
})

describe('a process without a limit', () => {
  it('ends with a line of the page when it wants more than the page has', () => {
    const { text, exitCode } = answerTo("docker run --name box busybox sh -c 'a=x; while true; do a=$a$a; done'")
    expect(text).toContain('more memory than the page has')
    expect(exitCode).toBe(137)
  })
})
