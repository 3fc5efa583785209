import { describe, expect, it } from 'vitest'
import type { Machine } from '../../../src/engine/machine'
import type { Program } from '../../../src/engine/processes/program'
import { createMachine } from '../../../src/engine/seed/create-machine'
import { openSession } from '../../../src/engine/session'
import { execute, programs, startBox } from '../shell/support/container'

/** Counts the requests and says so to each client; runs in the place of busybox's sleep. */
const counter: Program = function* counter(process) {
  process.network.listen(80)
  for (let served = 1; ; served += 1) {
    const incoming = yield* process.network.accept()
    if (incoming === undefined) return 0
    process.network.answer(incoming.connection, `${served} ${incoming.peer} ${new TextDecoder().decode(incoming.data)}`)
  }
}

const ask = (address: string, port: number): Program =>
  function* client(process) {
    const exchange = yield* process.network.exchange(address, port, 'hello', 1000)
    process.write(1, exchange.outcome === 'answered' ? exchange.data : exchange.outcome)
    return 0
  }

/** A container whose main program listens, and programs that ask it. */
function started(client: Program) {
  const busybox = programs.get('busybox')
  if (busybox === undefined) throw new Error('busybox is missing')
  const dispatch: Program = (process) => {
    if (process.arguments[0] === 'sleep') return counter(process)
    return process.arguments[0] === 'true' ? client(process) : busybox(process)
  }
  const table = new Map([['busybox', dispatch]])
  const { session, id } = startBox(['sleep', '1'], openSession(createMachine('recorded'), table))
  const answerIn = (machine: Machine) => execute(openSession(machine, table), id, ['true']).stdout
  return { machine: session.machine, session, id, answerIn }
}

describe('a request to a listening process', () => {
  it('is answered at once', () => {
    const { machine, answerIn } = started(ask('127.0.0.1', 80))
    expect(answerIn(machine)).toBe('1 127.0.0.1 hello')
  })

  it('finds the server as it was in that machine, however often it has been asked since', () => {
    const { machine, answerIn } = started(ask('127.0.0.1', 80))
    expect([answerIn(machine), answerIn(machine), answerIn(machine)]).toEqual(Array(3).fill('1 127.0.0.1 hello'))
  })

  it('is remembered by the server in the machine after it', () => {
    const { session, id } = started(ask('127.0.0.1', 80))
    execute(session, id, ['true'])
    expect(execute(session, id, ['true']).stdout).toBe('2 127.0.0.1 hello')
  })

  it('is refused where nobody listens, and lost where nobody has the address', () => {
    const refused = started(ask('127.0.0.1', 81))
    expect(refused.answerIn(refused.machine)).toBe('refused')
    const lost = started(ask('172.17.0.99', 80))
    expect(lost.answerIn(lost.machine)).toBe('unreachable')
  })
})

describe('listen', () => {
  it('is refused for a port that another process of the container has', () => {
    const { machine, answerIn } = started(function* second(process) {
      yield* process.drain(1)
      process.write(1, `${process.network.listen(80)} ${process.network.listen(81)} ${process.network.listen(81)}`)
      return 0
    })
    expect(answerIn(machine)).toBe('false true true')
  })

  it('ends with the process', () => {
    const { session, id } = started(function* once(process) {
      yield* process.drain(1)
      process.write(1, String(process.network.listen(90)))
      return 0
    })
    expect([execute(session, id, ['true']).stdout, execute(session, id, ['true']).stdout]).toEqual(['true', 'true'])
  })
})
