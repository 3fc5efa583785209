import { describe, expect, it } from 'vitest'
import { FileSystemError } from '../../../src/engine/filesystem/file-system'
import type { ProcessEntry } from '../../../src/engine/processes/program'
import { killTargets } from '../../../src/engine/processes/signal-delivery'

const process = (id: number, userId = 0): ProcessEntry => ({
  id,
  parentId: 1,
  userId,
  command: 'sleep',
  state: 'S',
  started: 0,
})
const sender = (id: number, userId: number, mayKillAll = userId === 0) => ({ id, userId, can: () => mayKillAll })

function refusal(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof FileSystemError) return error.code
    throw error
  }
  return 'none'
}

describe('whom a signal reaches', () => {
  const known = [process(1), process(5), process(7, 33), process(9)]

  it('is one process by its id', () => {
    expect(killTargets(sender(5, 0), 7, known)).toEqual([7])
  })

  it('is everybody but process 1 and the sender for -1', () => {
    expect(killTargets(sender(5, 0), -1, known)).toEqual([7, 9])
  })

  it('is the whole group, the sender too, for 0', () => {
    expect(killTargets(sender(5, 0), 0, known)).toEqual([1, 5, 7, 9])
  })

  it('leaves out processes of other users where many are meant', () => {
    expect(killTargets(sender(7, 33), 0, known)).toEqual([7])
    expect(killTargets(sender(7, 33), -1, known)).toEqual([])
  })

  it('is refused for one process of another user, and for one that is not there', () => {
    expect(refusal(() => killTargets(sender(7, 33), 9, known))).toBe('EPERM')
    expect(refusal(() => killTargets(sender(7, 33), 8, known))).toBe('ESRCH')
    expect(refusal(() => killTargets(sender(7, 33), -1, [process(1), process(7, 33)]))).toBe('ESRCH')
  })
})
