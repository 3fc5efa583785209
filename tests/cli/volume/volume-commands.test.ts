import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

describe('docker volume create', () => {
  it('returns the same volume when the name is taken already', () => {
    const { text, machine } = answerTo('docker volume create data', 'docker volume create --label a=b data')
    expect(text).toBe('data\n')
    expect(machine.volumes.get('data')?.labels.size).toBe(0)
  })

  it('marks a volume without a name as anonymous', () => {
    const { text } = answerTo('docker volume create', "docker volume ls --format '{{.Labels}}'")
    expect(text).toBe('com.docker.volume.anonymous=\n')
  })

  it.each([
    ['x', 'create x: volume name is too short, names should be at least two alphanumeric characters'],
    ['-d foo data', 'create data: error looking up volume plugin foo: plugin "foo" not found'],
    ['-o foo=bar data', 'create data: invalid option: "foo"'],
    ['-o type=tmpfs data', 'create data: missing required option: "device"'],
    ['-o size=1m data', 'create data: quota size requested but no quota support'],
  ])('refuses %s', (words, message) => {
    const { text, exitCode } = answerTo(`docker volume create ${words}`)
    expect(text).toBe(`Error response from daemon: ${message}\n`)
    expect(exitCode).toBe(1)
  })

  it('refuses a name given twice', () => {
    const { text } = answerTo('docker volume create --name one two')
    expect(text).toBe('conflicting options: cannot specify a volume-name through both --name and as a positional arg\n')
  })
})

describe('docker volume ls', () => {
  it('lists in the order in which people count', () => {
    const { text } = answerTo('docker volume create v10', 'docker volume create v2', 'docker volume ls -q -f name=^v')
    expect(text).toBe('v2\nv10\n')
  })

  it('keeps volumes that a container uses when dangling=false', () => {
    const { text } = answerTo(
      'docker volume create idle',
      'docker create -v used:/x busybox',
      'docker volume ls -q -f dangling=false',
    )
    expect(text).toBe('used\n')
  })

  it('shows labels by key in JSON', () => {
    const { text } = answerTo('docker volume create --label k=v --label k2 data', 'docker volume ls --format json')
    expect(text).toContain('"Labels":"k=v,k2="')
  })
})

describe('docker volume rm', () => {
  it('goes on after a refusal and says so at the end', () => {
    const { text, exitCode } = answerTo(
      'docker volume create aa',
      'docker volume create bb',
      'docker volume rm aa none bb',
    )
    expect(text).toBe('aa\nbb\nError response from daemon: get none: no such volume\n')
    expect(exitCode).toBe(1)
  })

  it('takes a missing volume as removed with force', () => {
    expect(answerTo('docker volume rm -f none').text).toBe('none\n')
  })
})

describe('docker volume inspect', () => {
  it('shows the fields of the type only', () => {
    const { text, exitCode } = answerTo('docker volume create data', "docker volume inspect -f '{{.Nope}}' data")
    expect(text).toContain("can't evaluate field Nope in type volume.Volume")
    expect(exitCode).toBe(1)
  })

  it('prints nil for what only a cluster has', () => {
    const { text } = answerTo(
      'docker volume create data',
      "docker volume inspect -f '{{.ClusterVolume}} {{.Status}} {{json .Options}}' data",
    )
    expect(text).toBe('<nil> map[] null\n')
  })
})

describe('docker volume prune', () => {
  it('counts the bytes of the files that go', () => {
    const { text } = answerTo(
      "docker run --rm -v data:/x busybox sh -c 'printf 12345 > /x/file'",
      'docker volume prune -af',
    )
    expect(text).toBe('Deleted Volumes:\ndata\n\nTotal reclaimed space: 5B\n')
  })

  it('leaves volumes with a name without --all', () => {
    const { text } = answerTo('docker volume create data', 'docker volume prune -f')
    expect(text).toBe('Total reclaimed space: 0B\n')
  })

  it('refuses --all beside the filter all', () => {
    const { text } = answerTo('docker volume prune -af --filter all=0')
    expect(text).toBe('conflicting options: cannot specify both --all and --filter all=1\n')
  })
})
