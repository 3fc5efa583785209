import { describe, expect, it } from 'vitest'
import { foregroundOf, promptOf } from '../../../src/cli/terminal-prompt'
import { createMachine } from '../../../src/engine/seed/create-machine'
import { ctrlC, ctrlD, fresh, screen, type, typeAll } from './support'

const host = 'user@docker-host:~/project$ '

describe('the prompt of the host', () => {
  it('names the place where the shell stands', () => {
    expect(promptOf(fresh())).toBe(host)
    expect(promptOf(typeAll(fresh(), 'cd ..'))).toBe('user@docker-host:~$ ')
    expect(promptOf(typeAll(fresh(), 'cd /etc'))).toBe('user@docker-host:/etc$ ')
  })

  it('takes Ctrl+C and Ctrl+D without harm', () => {
    expect(type(fresh(), ctrlC)).toMatchObject({ text: '', exitCode: 130 })
    expect(type(fresh(), ctrlD)).toMatchObject({ text: '', exitCode: 0 })
    expect(foregroundOf(typeAll(fresh(), ctrlC, ctrlD))).toBeUndefined()
  })
})

describe('reading on the host', () => {
  it('writes a file from what is typed until Ctrl+D', () => {
    expect(screen(fresh(), 'cat > note', 'one', 'two', ctrlD, 'cat note')).toBe(
      `${host}cat > note\none\ntwo\n^D\n${host}cat note\none\ntwo\n${host}`,
    )
  })

  it('asks for the rest of a line that is not whole', () => {
    expect(screen(fresh(), 'for i in 1 2', 'do echo $i', 'done', 'cat <<E', 'x', 'E')).toBe(
      `${host}for i in 1 2\n> do echo $i\n> done\n1\n2\n${host}cat <<E\n> x\n> E\nx\n${host}`,
    )
    expect(type(typeAll(fresh(), 'for i in 1 2'), ctrlC)).toMatchObject({ text: '', exitCode: 130 })
  })

  it('reads a variable, which Ctrl+C leaves alone with the rest of the line', () => {
    expect(screen(fresh(), 'read x; echo "[$x]"', 'a b', 'read x; echo no', ctrlC, 'echo $x')).toBe(
      `${host}read x; echo "[$x]"\na b\n[a b]\n${host}read x; echo no\n^C\n${host}echo $x\na b\n${host}`,
    )
  })

  it('catches what a container writes, with what is typed to it', () => {
    const line = 'x=$(docker run -i --rm busybox sed s/^/got:/); echo "$x"'
    expect(screen(fresh(), line, 'one', ctrlD)).toBe(`${host}${line}\none\n^D\ngot:one\n${host}`)
  })

  it('types several lines at once one after the other', () => {
    expect(type(typeAll(fresh(), 'docker run -it --rm busybox'), 'cd /tmp\npwd\nexit\necho on the host').text).toBe(
      `/tmp # pwd\n/tmp\n/tmp # exit\n${host}echo on the host\non the host\n`,
    )
  })
})

describe('questions of docker', () => {
  const stopped = typeAll(fresh(), 'docker run --name box busybox true')

  it('are answered on the next line', () => {
    const asked = type(stopped, 'docker container prune')
    expect(asked.text).toBe('WARNING! This will remove all stopped containers.\n')
    expect(promptOf(asked.machine)).toBe('Are you sure you want to continue? [y/N] ')
    expect(type(asked.machine, 'n')).toMatchObject({ text: '', exitCode: 0 })
    expect(type(asked.machine, 'y').text).toMatch(/^Deleted Containers:\n[0-9a-f]{64}\n\nTotal reclaimed space: 0B\n$/)
  })

  it('are given up with Ctrl+C or Ctrl+D', () => {
    for (const key of [ctrlC, ctrlD]) {
      const { exitCode, machine } = type(typeAll(stopped, 'docker system prune'), key)
      expect({ exitCode, left: machine.containers.size }).toEqual({ exitCode: 0, left: 1 })
    }
  })

  it('take an answer from a pipe', () => {
    expect(typeAll(stopped, 'yes | docker container prune').containers.size).toBe(0)
  })
})

describe('Ctrl+C on the host', () => {
  it('gives up a loop and the rest of the line', () => {
    const looping = type(fresh(), 'while true; do echo tick; sleep 1; done; echo no')
    expect(looping.text).toBe('tick\n'.repeat(20))
    expect(type(looping.machine, ctrlC)).toMatchObject({ text: '', exitCode: 130 })
  })
})

describe('the shell of the host', () => {
  it('keeps functions and aliases from line to line', () => {
    const machine = typeAll(fresh(), 'greet() { echo "hello $1"; }; alias d=docker')
    expect(type(machine, 'greet you; d images -q').text).toMatch(/^hello you\n[0-9a-f]{12}\n$/)
  })

  it('points to the editor of the page', () => {
    for (const editor of ['vi', 'nano', 'vim']) {
      expect(type(fresh(), `${editor} note`)).toMatchObject({
        text: `${editor}: not simulated in Layerlab: to change a file, press Edit beside it under Files\n`,
        exitCode: 1,
      })
    }
  })

  it('has nobody at its terminal in a script', () => {
    expect(type(createMachine('lesson'), 'docker run -it busybox').text).toBe('the input device is not a TTY\n')
    expect(type(createMachine('lesson'), 'read x; echo "$? [$x]"').text).toBe('1 []\n')
  })
})
