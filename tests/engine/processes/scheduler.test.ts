import { describe, expect, it } from 'vitest'
import { pauseContainer, unpauseContainer } from '../../../src/engine/containers/pause'
import { containerById } from '../../../src/engine/containers/store'
import { advanceTo, advanceUntil, nextWake } from '../../../src/engine/processes/clock'
import { runTasks, signalTask, stopAllTasks } from '../../../src/engine/processes/scheduler'
import type { Session } from '../../../src/engine/session'
import { execute, startBox } from '../shell/support/container'

function logText(session: Session, id: string): string {
  return containerById(session, id)
    .logs.map(({ stream, text }) => (stream === 'stderr' ? `!${text}` : text))
    .join('')
}

function commands(session: Session, id: string): readonly string[] {
  return containerById(session, id).tasks.flatMap(({ processes }) =>
    processes.map(({ id: pid, command }) => `${pid} ${command}`),
  )
}

const box = (script: string) => startBox(['sh', '-c', script])

describe('time', () => {
  it('stands still while tasks run, and moves from wake to wake', () => {
    const { session, id } = box('echo a; sleep 5; echo b; sleep 5; echo c')
    const start = session.machine.clock
    expect(logText(session, id)).toBe('a\n')
    expect(nextWake(session.machine)).toBe(start + 5000)
    advanceTo(session, start + 7000)
    expect(logText(session, id)).toBe('a\nb\n')
    expect(session.machine.clock).toBe(start + 7000)
    advanceTo(session, start + 60_000)
    expect(logText(session, id)).toBe('a\nb\nc\n')
    expect(containerById(session, id).logs.map(({ time }) => time - start)).toEqual([0, 5000, 10_000])
    expect(containerById(session, id).state).toMatchObject({ status: 'exited', exitCode: 0, finished: start + 10_000 })
  })

  it('is used up to the limit when the condition does not come to hold', () => {
    const { session } = box('sleep 1000')
    const start = session.machine.clock
    expect(advanceUntil(session, () => false, 3000)).toBe(false)
    expect(session.machine.clock).toBe(start + 3000)
  })

  it('stops as soon as the condition holds', () => {
    const { session, id } = box('sleep 2; exit 4; sleep 2')
    const start = session.machine.clock
    expect(advanceUntil(session, (machine) => machine.containers.get(id)?.state.status === 'exited', 60_000)).toBe(true)
    expect(session.machine.clock).toBe(start + 2000)
    expect(containerById(session, id).state.exitCode).toBe(4)
  })

  it('does not wake a paused container', () => {
    const { session, id } = box('sleep 5; echo late')
    pauseContainer(session, id)
    advanceTo(session, session.machine.clock + 60_000)
    expect(logText(session, id)).toBe('')
    unpauseContainer(session, id)
    runTasks(session)
    expect(logText(session, id)).toBe('late\n')
  })
})

describe('process 1', () => {
  it('ignores a signal that it has no trap for', () => {
    const { session, id } = box('sleep 1000; echo x')
    signalTask(session, id, { taskId: 1 }, 'TERM')
    expect(containerById(session, id).state.status).toBe('running')
  })

  it('dies of KILL from the host, and of nothing from inside', () => {
    const { session, id } = box('sleep 1000; echo x')
    expect(execute(session, id, ['sh', '-c', 'kill -9 1; echo $?']).stdout).toBe('0\n')
    expect(containerById(session, id).state.status).toBe('running')
    signalTask(session, id, { taskId: 1 }, 'KILL')
    expect(containerById(session, id).state).toMatchObject({ status: 'exited', exitCode: 137 })
  })

  it('runs its trap after the child in the foreground has ended', () => {
    const { session, id } = box('trap "echo bye; exit 7" TERM; sleep 3; echo not reached')
    signalTask(session, id, { taskId: 1 }, 'TERM')
    expect(containerById(session, id).state.status).toBe('running')
    advanceTo(session, session.machine.clock + 3000)
    expect(logText(session, id)).toBe('bye\n')
    expect(containerById(session, id).state.exitCode).toBe(7)
  })

  it('runs its trap at once while it waits for a child in the background', () => {
    const { session, id } = box('trap "echo bye; exit 7" TERM; sleep 1000 & wait')
    signalTask(session, id, { taskId: 1 }, 'TERM')
    expect(logText(session, id)).toBe('bye\n')
    expect(containerById(session, id).state.exitCode).toBe(7)
  })

  it('takes every other process with it', () => {
    const { session, id } = box('(sleep 500; echo orphan) & sleep 1')
    execute(session, id, ['sh', '-c', 'sleep 800 &'])
    expect(commands(session, id)).toHaveLength(4)
    advanceTo(session, session.machine.clock + 2000)
    expect(commands(session, id)).toEqual([])
    expect(containerById(session, id).state.status).toBe('exited')
  })
})

/** What `ps` showed, recorded from Docker Engine 28.5.2. */
describe('processes of a shell', () => {
  it.each([
    ['sleep 1000', ['1 sleep 1000']],
    ['echo a; sleep 1000', ['1 sleep 1000']],
    ['true && sleep 1000', ['1 sleep 1000']],
    ['if true; then sleep 1000; fi', ['1 sleep 1000']],
    ['{ echo a; sleep 1000; }', ['1 sleep 1000']],
    ['sleep 1000 > /dev/null', ['1 sleep 1000']],
    ['exec sleep 1000', ['1 sleep 1000']],
    ['trap "" TERM; sleep 1000', ['1 sleep 1000']],
    ['sleep 1000; echo b', ['1 sh -c sleep 1000; echo b', '7 sleep 1000']],
    ['sleep 1000 & wait', ['1 sh -c sleep 1000 & wait', '7 sleep 1000']],
    ['f() { sleep 1000; }; f', ['1 sh -c f() { sleep 1000; }; f', '7 sleep 1000']],
    ['trap "echo x" TERM; sleep 1000', ['1 sh -c trap "echo x" TERM; sleep 1000', '7 sleep 1000']],
    ['sleep 1000 | cat & wait', ['1 sh -c sleep 1000 | cat & wait', '7 sleep 1000', '8 cat']],
    ['eval "sleep 1001"', ['1 sh -c eval "sleep 1001"', '7 sleep 1001']],
  ])('of %s are those that Docker shows', (script, expected) => {
    const { session, id } = box(script)
    expect(commands(session, id)).toEqual(expected)
  })
})

describe('output', () => {
  it('of one burst reaches the log with standard error first', () => {
    const { session, id } = box('echo out; echo err >&2; echo out2; sleep 1; echo later')
    expect(logText(session, id)).toBe('!err\nout\nout2\n')
  })

  it('of an exec stays out of the log, unless it writes where process 1 writes', () => {
    const { session, id } = box('sleep 1000')
    expect(execute(session, id, ['sh', '-c', 'echo mine; echo main > /proc/1/fd/1']).stdout).toBe('mine\n')
    expect(logText(session, id)).toBe('main\n')
  })
})

describe('a task that never waits', () => {
  it('computes while time passes, and sees what others do meanwhile', () => {
    const { session, id } = box('trap "echo usr" USR1; while [ ! -f /go ]; do :; done; echo went')
    expect(containerById(session, id).state.status).toBe('running')
    expect(containerById(session, id).tasks[0]?.processes[0]?.state).toBe('R')
    signalTask(session, id, { taskId: 1 }, 'USR1')
    runTasks(session)
    expect(logText(session, id)).toBe('usr\n')
    execute(session, id, ['touch', '/go'])
    advanceTo(session, session.machine.clock + 60_000)
    expect(logText(session, id)).toBe('usr\nwent\n')
    expect(containerById(session, id).state).toMatchObject({ status: 'exited', exitCode: 0 })
  })

  it('can be watched for ten minutes, and is stopped within the hour', () => {
    const { session, id } = box('while :; do :; done')
    advanceTo(session, session.machine.clock + 600_000)
    expect(containerById(session, id).state.status).toBe('running')
    advanceTo(session, session.machine.clock + 3_000_000)
    expect(containerById(session, id).state).toMatchObject({ status: 'exited', exitCode: 137 })
    expect(logText(session, id)).toMatch(/^!layerlab: sh: stopped after \d+ steps without a pause/)
  })

  it('is stopped and says so when it is not a loop of the shell', () => {
    const { session, id } = startBox(['dd', 'if=/dev/zero', 'of=/dev/null'])
    expect(logText(session, id)).toMatch(/^!layerlab: dd: stopped after \d+ steps/)
    expect(containerById(session, id).state.status).toBe('exited')
  })
})

describe('stopping all tasks', () => {
  it('kills a paused container too', () => {
    const { session, id } = box('sleep 1000')
    pauseContainer(session, id)
    stopAllTasks(session, id)
    expect(containerById(session, id).state).toMatchObject({ status: 'exited', exitCode: 137 })
  })
})
