import { describe, expect, it } from 'vitest'
import { comparable, differences } from './compare'

const answers = (command: string, output: string, code = 0) => comparable([command], [{ output, code }])

describe('comparable', () => {
  it('numbers ids, so that two runs with different ids are the same', () => {
    const one = answers('docker create busybox', `${'1a'.repeat(32)}\n`)
    expect(differences(one, answers('docker create busybox', `${'2b'.repeat(32)}\n`))).toEqual([])
  })

  it('sorts lists without an order', () => {
    const one = answers('docker volume prune -f', 'Deleted Volumes:\nlogs\ndata\n')
    expect(differences(one, answers('docker volume prune -f', 'Deleted Volumes:\ndata\nlogs\n'))).toEqual([])
  })

  it('keeps the order of everything else', () => {
    const one = answers('docker ps -a', 'web\ndb\n')
    expect(differences(one, answers('docker ps -a', 'db\nweb\n'))).toHaveLength(1)
  })

  it('sorts complaints about the entries of a read-only directory, and no other lines', () => {
    const complaint = (name: string) => `rm: can't remove '/srv/${name}': Read-only file system\n`
    const one = answers('docker run x', `b\n${complaint('d')}${complaint('c')}a\n`)
    expect(differences(one, answers('docker run x', `b\n${complaint('c')}${complaint('d')}a\n`))).toEqual([])
    const last = answers('docker run x', `${complaint('d')}${complaint('c')}`)
    expect(differences(last, answers('docker run x', `${complaint('c')}${complaint('d')}`))).toEqual([])
    expect(differences(one, answers('docker run x', `a\n${complaint('c')}${complaint('d')}b\n`))).toHaveLength(1)
  })

  it('takes a layer that another repository has as one that was sent', () => {
    const layer = '0123456789ab'
    const one = answers('docker push x', `${layer}: Mounted from team/app\n`)
    expect(differences(one, answers('docker push x', `${layer}: Pushed\n`))).toEqual([])
  })
})

describe('differences', () => {
  it('finds an exit code that differs', () => {
    const found = differences(answers('docker rm x', 'no', 1), answers('docker rm x', 'no', 0))
    expect(found.map(({ index, command }) => [index, command])).toEqual([[0, 'docker rm x']])
  })

  it('compares only the exit code when the answer came from the way to Docker Hub', () => {
    const asked = answers('docker run app', 'lookup registry-1.docker.io: no such host', 125)
    expect(differences(asked, answers('docker run app', 'pull access denied', 125))).toEqual([])
    expect(differences(asked, answers('docker run app', 'pull access denied', 1))).toHaveLength(1)
  })
})
