import { describe, expect, it } from 'vitest'
import { shellFor } from './live-engine'
import { inGroups, resultsOf } from './live-script'

describe('shellFor', () => {
  it('goes into the namespaces of an engine whose socket is below /proc', () => {
    const { commandLine, environment } = shellFor(undefined, 'unix:///proc/42/root/var/run/docker.sock')
    expect(commandLine).toBe('nsenter -t 42 -m -n -u -i -p bash')
    expect(environment.DOCKER_HOST).toBe('unix:///var/run/docker.sock')
  })

  it('stays here for any other engine, and goes where it is told', () => {
    expect(shellFor(undefined, 'tcp://engine:2375').commandLine).toBe('bash')
    expect(shellFor('ssh host bash', 'unix:///proc/42/root/run/docker.sock').commandLine).toBe('ssh host bash')
  })
})

describe('resultsOf', () => {
  it('cuts the output at the marks', () => {
    expect(resultsOf('one\n\nMARK 0\n\nMARK 3\n', 'MARK', 2)).toEqual([
      { output: 'one\n', code: 0 },
      { output: '', code: 3 },
    ])
  })

  it('throws when a command has no answer', () => {
    expect(() => resultsOf('one\n\nMARK 0\nhalf', 'MARK', 2)).toThrow('no answer to command 2')
  })
})

describe('inGroups', () => {
  it('puts neighbours together that only look', () => {
    const commands = ['docker diff a', 'docker logs a', 'docker rm a', 'docker ps -a', 'docker history x | wc -l']
    expect(inGroups(commands)).toEqual([commands.slice(0, 2), ['docker rm a'], commands.slice(3)])
  })

  it('leaves alone what writes a file or adds up sizes', () => {
    const commands = ['docker logs a > file', 'docker ps -as', 'docker ps -a -s', 'docker system df']
    expect(inGroups(commands)).toEqual(commands.map((command) => [command]))
  })
})
