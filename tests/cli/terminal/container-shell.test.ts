import { describe, expect, it } from 'vitest'
import { foregroundOf, promptOf } from '../../../src/cli/terminal-prompt'
import { ctrlC, ctrlD, detachKeys, fresh, screen, type, typeAll } from './support'

const host = 'user@docker-host:~/project$ '
const greeting = `

BusyBox v1.38.0 (Debian 1:1.38.0-3+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

`
const inShell = typeAll(fresh(), 'docker run -it --name box busybox')

describe('docker run -it busybox', () => {
  it('greets, prompts and leaves with the exit code of the shell', () => {
    expect(screen(fresh(), 'docker run -it --rm busybox sh; echo code $?', 'exit 3')).toBe(
      `${host}docker run -it --rm busybox sh; echo code $?\n${greeting}/ # exit 3\ncode 3\n${host}`,
    )
  })

  it('says who is in the foreground and that it reads', () => {
    expect(foregroundOf(inShell)).toEqual({ line: 'docker run -it --name box busybox', reads: true })
    expect(foregroundOf(typeAll(inShell, 'exit'))).toBeUndefined()
  })

  it('keeps directory, variables, functions and aliases from line to line', () => {
    expect(screen(inShell, 'cd /tmp', 'x=1', 'f() { echo "f$1"; }', 'alias say=echo', 'say $x; f 3; pwd')).toBe(
      '/ # cd /tmp\n/tmp # x=1\n/tmp # f() { echo "f$1"; }\n/tmp # alias say=echo\n/tmp # say $x; f 3; pwd\n1\nf3\n/tmp\n/tmp # ',
    )
  })

  it('asks with PS2 for the rest of what is not whole yet', () => {
    expect(
      screen(inShell, 'for i in 1 2', 'do echo $i', 'done', 'echo "a', 'b"', 'cat <<E', 'x', 'E', 'echo a \\', 'b'),
    ).toBe(
      '/ # for i in 1 2\n> do echo $i\n> done\n1\n2\n/ # echo "a\n> b"\na\nb\n/ # cat <<E\n> x\n> E\nx\n/ # echo a \\\n> b\na b\n/ # ',
    )
  })

  it('shows the prompt that PS1 asks for', () => {
    const machine = typeAll(fresh(), "docker run -it -h box -e PS1='\\u@\\h:\\w \\$? ' busybox")
    expect(promptOf(machine)).toBe('root@box:/ #? ')
    expect(promptOf(typeAll(machine, 'PS1="me> "'))).toBe('me> ')
    expect(promptOf(typeAll(machine, "x=7; PS1='$x \\W$ '", 'mkdir -p /data/x', 'cd /data/x'))).toBe('7 x$ ')
  })

  it('gives up a line and the rest of it with Ctrl+C, and goes on', () => {
    expect(screen(inShell, ctrlC, 'echo $?', 'for i in 1 2', ctrlC, 'read x; echo no', ctrlC, 'echo $?')).toBe(
      '/ # ^C\n/ # echo $?\n130\n/ # for i in 1 2\n> ^C\n/ # read x; echo no\n^C\n/ # echo $?\n130\n/ # ',
    )
  })

  it('gives up what runs in the foreground, in loops, subshells, pipelines and functions', () => {
    for (const line of [
      'cat; echo no',
      '(cat; echo no)',
      'cat | cat; echo no',
      'cat || echo no',
      'while true; do cat; echo no; done',
    ]) {
      expect(screen(inShell, line, ctrlC, 'echo $?')).toBe(`/ # ${line}\n^C\n/ # echo $?\n130\n/ # `)
    }
  })

  it('runs a trap of its own on Ctrl+C', () => {
    expect(screen(inShell, 'trap "echo got" INT', ctrlC, 'cat', ctrlC)).toBe(
      '/ # trap "echo got" INT\n/ # ^C\ngot\n/ # cat\n^C\ngot\n/ # ',
    )
  })

  it('ends at Ctrl+D with the status of the last command', () => {
    const { exitCode, machine } = type(typeAll(inShell, 'false'), ctrlD)
    expect({ exitCode, foreground: foregroundOf(machine) }).toEqual({ exitCode: 1, foreground: undefined })
  })

  it('tells mistakes without the number of a line', () => {
    expect(screen(inShell, 'foo', '; x', 'cd /nowhere', 'x=${y?bad}', 'exit abc', 'echo $?')).toBe(
      `/ # foo
sh: foo: not found
/ # ; x
sh: syntax error: unexpected ";"
/ # cd /nowhere
sh: cd: can't cd to /nowhere: No such file or directory
/ # x=\${y?bad}
sh: y: bad
/ # exit abc
sh: exit: Illegal number: abc
/ # echo $?
2
/ # `,
    )
  })

  it('tells before the next prompt which jobs have ended', () => {
    expect(screen(inShell, 'cat /dev/null & sleep 500 &', 'jobs', 'kill %2', '')).toContain(
      '[2]+  Terminated                 sleep 500\n/ # ',
    )
  })

  it('is left by Ctrl+P Ctrl+Q and entered again by attach, with what it held', () => {
    const away = type(typeAll(inShell, 'x=5'), detachKeys)
    expect(away).toMatchObject({ text: '', exitCode: 0 })
    expect(screen(away.machine, 'docker attach box', 'echo $x', detachKeys)).toBe(
      `${host}docker attach box\n/ # echo $x\n5\n/ # ^P^Q\nread escape sequence\n${host}`,
    )
  })

  it('starts again with start -ai, without what it held', () => {
    expect(screen(typeAll(inShell, 'x=5', 'exit'), 'docker start -ai box', 'echo [$x]', 'exit 7')).toBe(
      `${host}docker start -ai box\n${greeting}/ # echo [$x]\n[]\n/ # exit 7\n${host}`,
    )
  })

  it('leaves in the log what was on its screen', () => {
    expect(type(typeAll(inShell, 'echo hi', 'exit'), 'docker logs box').text).toBe(
      `${greeting}/ # echo hi\nhi\n/ # exit\n`,
    )
  })

  it('lets a shell in a shell return to the outer one', () => {
    expect(screen(inShell, 'sh', 'echo in', 'exit 3', 'echo $?')).toBe(
      `/ # sh\n${greeting}/ # echo in\nin\n/ # exit 3\n/ # echo $?\n3\n/ # `,
    )
  })
})

describe('docker exec -it', () => {
  const web = typeAll(fresh(), 'docker run -d --name web busybox sh -c "while true; do sleep 1; done"')

  it('opens a shell beside the main program and ends with its exit code', () => {
    const inside = typeAll(web, 'docker exec -it web sh')
    expect(type(inside, 'tty').text).toBe('/dev/pts/0\n')
    expect(type(inside, 'exit 3')).toMatchObject({ text: '', exitCode: 3 })
  })

  it('goes on in the container when it is left', () => {
    const { text, exitCode, machine } = type(typeAll(web, 'docker exec -it web sh'), detachKeys)
    expect({ text, exitCode }).toEqual({ text: 'read escape sequence\n', exitCode: 1 })
    expect(type(machine, 'docker exec web ps | grep -c "[0-9] root *sh$"').text).toBe('1\n')
  })
})
