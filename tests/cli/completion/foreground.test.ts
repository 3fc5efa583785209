import { describe, expect, it } from 'vitest'
import { complete } from '../../../src/cli/completion/complete'
import { runLine } from '../../../src/cli/host/run-line'
import { atTerminal, type Machine } from '../../../src/engine/machine'
import { createMachine } from '../../../src/engine/seed/create-machine'

function machineAfter(...lines: readonly string[]): Machine {
  return lines.reduce((machine, line) => runLine(machine, line).machine, atTerminal(createMachine('lesson')))
}

const offered = (machine: Machine, text: string): readonly string[] =>
  complete(machine, text, text.length).candidates.map((candidate) => candidate.text)

describe('in a shell inside a container', () => {
  const inside = machineAfter(
    'docker run -dit --name other busybox',
    'docker run -it --name box busybox',
    'mkdir /work',
    'cd /work',
    'touch a.txt',
  )

  it('completes paths from where that shell stands', () => {
    expect(offered(inside, 'cat ')).toEqual(['a.txt'])
    expect(offered(inside, 'cat /etc/host')).toEqual(['hostname', 'hosts'])
  })

  it('offers the programs of the container as commands, and not docker', () => {
    expect(offered(inside, 'hostn')).toEqual(['hostname'])
    expect(offered(inside, 'dock')).toEqual([])
    expect(offered(inside, 'docker ')).toEqual(['a.txt'])
  })

  it('finds the container that exec names', () => {
    const elsewhere = machineAfter(
      'docker run -dit --name other busybox',
      'docker run -dit --name newer busybox',
      'docker exec -it other sh',
      'touch /only-here',
    )
    expect(offered(elsewhere, 'cat /only')).toEqual(['only-here'])
  })

  it('is the host again after exit', () => {
    const { machine } = runLine(inside, 'exit')
    expect(offered(machine, 'dock')).toEqual(['docker'])
  })
})

it('offers nothing while a program reads that is no shell', () => {
  expect(offered(machineAfter('docker run -d busybox true', 'docker container prune'), 'l')).toEqual([])
  expect(offered(machineAfter('docker run -it busybox cat'), 'l')).toEqual([])
})
