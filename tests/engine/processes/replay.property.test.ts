import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containerById } from '../../../src/engine/containers/store'
import type { Machine } from '../../../src/engine/machine'
import { advanceTo } from '../../../src/engine/processes/clock'
import { runTasks, signalTask } from '../../../src/engine/processes/scheduler'
import { openSession } from '../../../src/engine/session'
import { execute, programs, startBox } from '../shell/support/container'

/** Scripts that touch everything a journal has to remember. */
const scripts = [
  'i=0; while [ $i -lt 9 ]; do i=$((i+1)); echo $i >> /log; sleep 1; cat /log | wc -l; done',
  'trap "echo got TERM" TERM; while true; do sleep 2; echo $RANDOM; done',
  'sleep 3 & (sleep 1; echo inner; sleep 4) & wait; ps; ls /etc; cat /nosuch; exit 5',
  'trap "exit 9" USR1; for f in /etc/*; do echo $f; sleep 1; done | cat; sleep 30 & wait; echo "woke $?"',
  'read x < /etc/hostname; echo $x; exec 3> /three; for i in 1 2 3; do echo $i >&3; sleep 1; done; cat /three; sleep 50',
]

type Step =
  | { readonly kind: 'pass'; readonly seconds: number }
  | { readonly kind: 'signal'; readonly signal: 'TERM' | 'USR1' }
  | { readonly kind: 'exec'; readonly line: string }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('pass' as const), seconds: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ kind: fc.constant('signal' as const), signal: fc.constantFrom('TERM' as const, 'USR1' as const) }),
  fc.record({ kind: fc.constant('exec' as const), line: fc.constantFrom('echo x >> /log', 'kill -TERM 1', 'sleep 2') }),
)

function apply(machine: Machine, id: string, { ...one }: Step): Machine {
  const session = openSession(machine, programs)
  if (containerById(session, id).state.status !== 'running') return machine
  if (one.kind === 'pass') advanceTo(session, machine.clock + one.seconds * 1000)
  else if (one.kind === 'signal') signalTask(session, id, { taskId: 1 }, one.signal)
  else execute(session, id, ['sh', '-c', one.line])
  runTasks(session)
  return session.machine
}

/** All that a container's programs can change; journals hold whole executables, which take long to compare. */
function visibleState({ clock, identifiersDrawn, nextProcessId, containers }: Machine) {
  const visible = [...containers.values()].map((container) => ({
    ...container,
    tasks: container.tasks.map(({ journal: _journal, ...task }) => task),
  }))
  return { clock, identifiersDrawn, nextProcessId, containers: visible }
}

describe('going on from a machine', () => {
  it('gives the same machine whether its programs still run or are played again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scripts),
        fc.array(step, { maxLength: 6 }),
        fc.array(step, { maxLength: 4 }),
        (script, before, after) => {
          const { session, id } = startBox(['sh', '-c', script])
          const shared = before.reduce((machine, one) => apply(machine, id, one), session.machine)
          const goOn = (): Machine => after.reduce((machine, one) => apply(machine, id, one), shared)
          const live = goOn()
          const replayed = goOn()
          expect(visibleState(replayed)).toEqual(visibleState(live))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('leaves the machine it started from as it was', () => {
    const { session, id } = startBox(['sh', '-c', 'while true; do sleep 1; echo tick; done'])
    const before = session.machine
    const logs = containerById(session, id).logs
    advanceTo(session, before.clock + 5000)
    expect(containerById(session, id).logs).toHaveLength(5)
    expect(before.containers.get(id)?.logs).toBe(logs)
  })
})
