import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { accept, acceptPrefix, commonPrefix } from '../../../src/cli/completion/accept'
import { complete } from '../../../src/cli/completion/complete'
import { run } from '../../../src/cli/run'
import type { Machine } from '../../../src/engine/machine'
import { createMachine } from '../../../src/engine/seed/create-machine'

let machine: Machine

beforeAll(async () => {
  machine = createMachine('lesson')
  for (const line of [
    'docker run -d --name web busybox sleep 1000',
    'docker create --name job busybox true',
    'docker volume create data',
    'docker network create front',
    'mkdir -p "my dir" src',
    'echo hi > "a file.txt"',
    'echo x > src/app.js',
    'docker tag busybox localhost:5000/app:v1',
  ]) {
    const frame = await run(machine, line)
    expect(frame.transcript).toMatchObject({ exitCode: 0 })
    machine = frame.machine
  }
})

const offered = (text: string): readonly string[] =>
  complete(machine, text, text.length).candidates.map((candidate) => candidate.text)

describe('the first word', () => {
  it('is a program or a builtin, at the start and wherever a command begins', () => {
    for (const start of ['', 'ls; ', 'ls && ', 'ls | ', 'echo $(', 'echo "`', 'A=1 ', 'if true; then ', '(']) {
      expect(offered(`${start}dock`)).toEqual(['docker'])
    }
    expect(offered('ex')).toEqual(expect.arrayContaining(['exit', 'export', 'expr']))
  })

  it('is none in a comment', () => {
    expect(offered('# doc')).toEqual([])
    expect(offered('ls # doc')).toEqual([])
  })
})

describe('docker commands', () => {
  it('are offered with a line about each, groups among them', () => {
    const { candidates } = complete(machine, 'docker vo', 9)
    expect(candidates).toEqual([{ text: 'volume', kind: 'group', summary: 'Manage volumes' }])
    expect(offered('docker volume ')).toEqual(['create', 'inspect', 'list', 'ls', 'prune', 'remove', 'rm'])
    expect(offered('docker help ru')).toEqual(['run'])
  })

  it('leave out those that are hidden or only for a swarm', () => {
    expect(offered('docker s')).not.toContain('service')
  })

  it('are found behind xargs', () => {
    expect(offered('docker ps -q | xargs docker st')).toEqual(['start', 'stats', 'stop'])
  })
})

describe('flags', () => {
  it('are offered long and short, once unless they may be repeated', () => {
    expect(offered('docker run --nam')).toEqual(['--name'])
    expect(offered('docker rm -')).toEqual(['--force', '--help', '--link', '--volumes', '-f', '-l', '-v'])
    expect(offered('docker rm --force --f')).toEqual([])
    expect(offered('docker run --env A=1 --env')).toEqual(['--env', '--env-file'])
  })

  it('end at the first argument where the rest belongs to the container', () => {
    expect(offered('docker run busybox --na')).toEqual([])
  })

  it('leave out what is not simulated', () => {
    expect(offered('docker run --gp')).toEqual([])
  })

  it('may be a cluster that is whole', () => {
    expect(offered('docker run -it')).toEqual(['-it'])
  })
})

describe('values', () => {
  it.each([
    ['docker run --pull ', ['always', 'missing', 'never']],
    ['docker run --pull=m', ['missing']],
    ['docker run --restart un', ['unless-stopped']],
    ['docker run --rm=', ['false', 'true']],
    ['docker run --network ', ['bridge', 'container:', 'front', 'host', 'none']],
    ['docker run --network=container:w', ['container:web']],
    ['docker run -v d', ['data:']],
    ['docker run -vd', ['data:']],
    ['docker run -itv ./s', ['src/']],
    ['docker run --volumes-from j', ['job']],
    ['docker inspect --type vol', ['volume']],
    ['docker ps --filter sta', ['status=']],
    ['docker ps -f status=r', ['status=removing', 'status=restarting', 'status=running']],
    ['docker kill -s KI', ['KILL']],
    ['docker build -f sr', ['src/']],
  ])('%s offers %j', (text, expected) => {
    expect(offered(text)).toEqual(expected)
  })

  it('replace only the value', () => {
    expect(complete(machine, 'docker run --pull=m', 19)).toMatchObject({ from: 18, to: 19 })
  })
})

describe('names', () => {
  it.each([
    ['docker stop ', ['web']],
    ['docker rm ', ['job', 'web']],
    ['docker rm web ', ['job']],
    ['docker start ', ['job']],
    ['docker rename job ', []],
    ['docker rmi lo', ['localhost:5000/app:v1']],
    ['docker rmi bu', ['busybox:latest']],
    ['docker run alp', ['alpine']],
    ['docker pull postgres:1', expect.arrayContaining([expect.stringMatching(/^postgres:1/)])],
    ['docker rmi alp', []],
    ['docker volume rm ', ['data']],
    ['docker network rm ', ['front']],
    ['docker network connect fr', ['front']],
    ['docker network connect front w', ['web']],
    ['docker inspect da', ['data']],
    ['docker rm $(docker inspect w', ['web']],
  ])('%s offers %j', (text, expected) => {
    expect(offered(text)).toEqual(expected)
  })

  it('may be identifiers, once some digits are typed', () => {
    const [id = ''] = machine.containers.keys()
    expect(offered(`docker stop ${id.slice(0, 3)}`)).toEqual([id.slice(0, 12)])
    expect(offered(`docker stop ${id.slice(0, 20)}`)).toEqual([id])
  })

  it('say something about the object', () => {
    const [candidate] = complete(machine, 'docker stop w', 13).candidates
    expect(candidate?.summary).toMatch(/^busybox, Up /)
  })
})

describe('paths', () => {
  it.each([
    ['cat a', ['a\\ file.txt']],
    ['cat "a', ['a file.txt']],
    ['cat "', ['a file.txt', 'my dir/', 'src/']],
    ['cat a" ', ['"a file.txt']],
    ['cat src/', ['app.js']],
    ['cat ./src/a', ['app.js']],
    ['cat $PWD/src/a', ['app.js']],
    ['cat ~/proj', ['project/']],
    ['cat $HO', ['$HOME']],
    ['echo hi > s', ['src/']],
    ['cd ', ['my\\ dir/', 'src/']],
    ['docker build ', ['.', 'my\\ dir/', 'src/']],
    ['docker run -v "$(pwd)/s', ['src/']],
    ['docker cp web:/et', ['etc/']],
    ['docker cp we', ['web:']],
    ['docker cp src/a', ['app.js']],
    ['docker exec web ls /e', ['etc/']],
    ['docker exec -it web hostna', ['hostname']],
    ['docker run busybox /bin/hostna', ['hostname']],
  ])('%s offers %j', (text, expected) => {
    expect(offered(text)).toEqual(expected)
  })

  it('take the place of their last component only', () => {
    expect(complete(machine, 'cat src/a', 9)).toMatchObject({ from: 8, to: 9 })
  })
})

describe('putting a candidate into the line', () => {
  const accepted = (text: string) => {
    const completion = complete(machine, text, text.length)
    const [candidate] = completion.candidates
    return candidate === undefined ? undefined : accept(text, completion, candidate)
  }

  it('closes the quote and adds a blank when the word is whole', () => {
    expect(accepted('cat "a')).toEqual({ text: 'cat "a file.txt" ', cursor: 17 })
    expect(accepted("cat 'a")).toEqual({ text: "cat 'a file.txt' ", cursor: 17 })
  })

  it('leaves the word open when more belongs to it', () => {
    expect(accepted('cat "my')).toEqual({ text: 'cat "my dir/', cursor: 12 })
    expect(accepted('docker run -v d')).toEqual({ text: 'docker run -v data:', cursor: 19 })
  })

  it('keeps what stands behind the cursor', () => {
    const completion = complete(machine, 'docker st web', 9)
    const stop = completion.candidates.find(({ text }) => text === 'stop')
    expect(stop && accept('docker st web', completion, stop)).toEqual({ text: 'docker stop web', cursor: 12 })
  })

  it('goes as far as all candidates agree', () => {
    const completion = complete(machine, 'docker volume in', 16)
    expect(commonPrefix(completion)).toBe('inspect')
    const several = complete(machine, 'docker st', 9)
    expect(acceptPrefix('docker st', several)).toEqual({ text: 'docker st', cursor: 9 })
    expect(acceptPrefix('docker ps --f', complete(machine, 'docker ps --f', 13)).text).toBe('docker ps --f')
  })

  it('does not halve an escaped character', () => {
    const candidates = [
      { text: 'a\\ b', kind: 'file' },
      { text: 'a\\$b', kind: 'file' },
    ] as const
    expect(commonPrefix({ candidates })).toBe('a')
  })
})

describe('any text', () => {
  it('gets an answer whose part of the line ends at the cursor', () => {
    const pieces = fc.constantFrom(
      'docker ',
      'run ',
      '-v',
      '"',
      "'",
      '$(',
      '`',
      ')',
      '\\',
      ' ',
      '--',
      '=',
      ':',
      '/',
      '#',
      '>',
      '\n',
      'web',
      '-',
    )
    const line = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(line, fc.nat(40), (text, position) => {
        const cursor = Math.min(position, text.length)
        const completion = complete(machine, text, cursor)
        expect(completion.to).toBe(cursor)
        expect(completion.from).toBeLessThanOrEqual(cursor)
        for (const candidate of completion.candidates) {
          const edited = accept(text, completion, candidate)
          expect(edited.text.slice(0, completion.from)).toBe(text.slice(0, completion.from))
        }
      }),
      { numRuns: 300 },
    )
  })
})
