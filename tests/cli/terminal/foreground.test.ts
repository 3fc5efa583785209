import { describe, expect, it } from 'vitest'
import { foregroundOf, promptOf } from '../../../src/cli/terminal-prompt'
import { ctrlC, ctrlD, detachKeys, fresh, screen, type, typeAll } from './support'

const host = 'user@docker-host:~/project$ '
const ticking = `sh -c 'while true; do echo tick; sleep 1; done'`
const web = typeAll(fresh(), `docker run -d --name web busybox ${ticking}`)
const stateOf = (machine: typeof web): string =>
  type(machine, 'docker inspect -f "{{.State.Status}} {{.State.ExitCode}}" $(docker ps -aq)').text

describe('a program that runs without reading', () => {
  it('ends by itself when it can: time passes at once', () => {
    expect(screen(fresh(), 'docker run --rm busybox sh -c "sleep 30; echo done"; echo $?')).toBe(
      `${host}docker run --rm busybox sh -c "sleep 30; echo done"; echo $?\ndone\n0\n${host}`,
    )
  })

  it('is handed back after some lines, and goes on for as many with an empty line', () => {
    const first = type(fresh(), `docker run --name box busybox ${ticking}`)
    expect(first.text).toBe('tick\n'.repeat(20))
    expect(foregroundOf(first.machine)).toEqual({ line: `docker run --name box busybox ${ticking}`, reads: false })
    expect(promptOf(first.machine)).toBe('')
    const { text, machine } = type(first.machine, '')
    expect(text).toBe('tick\n'.repeat(20))
    expect(foregroundOf(machine)?.reads).toBe(false)
  })

  it('gets the interrupt of Ctrl+C and may end by it', () => {
    const { text, machine } = type(typeAll(fresh(), `docker run --name box busybox ${ticking}; echo code $?`), ctrlC)
    expect(text).toMatch(/^(tick\n)*code 130\n$/)
    expect(stateOf(machine)).toBe('exited 130\n')
  })

  it('does not end by it as process 1 without a handler, until the client goes by force', () => {
    const idle = typeAll(fresh(), 'docker run --name box busybox tail -f /dev/null; echo code $?')
    expect(foregroundOf(idle)?.reads).toBe(false)
    const { text, machine } = type(typeAll(idle, ctrlC, ctrlC), ctrlC)
    expect(text).toBe('\ngot 3 SIGTERM/SIGINTs, forcefully exiting\ncode 1\n')
    expect(stateOf(machine)).toBe('running 0\n')
  })

  it('is handed back at once when nothing in its container will happen', () => {
    const { machine } = type(fresh(), 'docker run --name box nginx')
    expect(foregroundOf(machine)).toEqual({ line: 'docker run --name box nginx', reads: false })
    expect(stateOf(typeAll(machine, ctrlC))).toBe('exited 0\n')
  })

  it('is handed back after an hour in which it shows nothing', () => {
    const quiet = type(fresh(), `docker run busybox sh -c 'while true; do sleep 10; done'`)
    expect(quiet.text).toBe('')
    expect(foregroundOf(quiet.machine)?.reads).toBe(false)
    const passed = quiet.machine.clock - fresh().clock
    expect(passed).toBeGreaterThanOrEqual(3_600_000)
    expect(passed).toBeLessThan(3_700_000)
  })

  it('is told of by ping when it is interrupted', () => {
    const pinging = typeAll(fresh(), 'docker run --rm busybox ping -q localhost')
    expect(type(pinging, ctrlC).text).toMatch(
      /^\n--- localhost ping statistics ---\n(\d+) packets transmitted, \1 packets received/,
    )
  })

  it('is over for its client when it ends, also where it is started again', () => {
    const line = 'docker run --restart always --name box busybox sh -c "echo once; sleep 1; exit 7"; echo code $?'
    expect(type(fresh(), line).text).toBe('once\ncode 7\n')
  })

  it('goes on without its client after Ctrl+P Ctrl+Q with -it', () => {
    const { exitCode, machine } = type(typeAll(fresh(), `docker run -it --name box busybox ${ticking}`), detachKeys)
    expect(exitCode).toBe(0)
    expect(stateOf(machine)).toBe('running 0\n')
  })
})

describe('clients that only look', () => {
  it('docker logs -f shows what comes, and ends with Ctrl+C as 130', () => {
    const following = type(web, 'docker logs -f web; echo code $?')
    expect(following.text).toBe('tick\n'.repeat(20))
    expect(type(following.machine, ctrlC).text).toMatch(/^(tick\n)*code 130\n$/)
    expect(stateOf(typeAll(following.machine, ctrlC))).toBe('running 0\n')
  })

  it('docker logs -f begins with the last lines that --tail names', () => {
    const after = typeAll(web, 'sleep 60')
    expect(type(after, 'docker logs -f --tail 3 web').text).toBe('tick\n'.repeat(20))
    expect(type(typeAll(after, 'docker stop web'), 'docker logs -f --tail 3 web').text).toBe('tick\n'.repeat(3))
  })

  it('docker attach passes Ctrl+C on to the program, unless told not to', () => {
    expect(stateOf(typeAll(web, 'docker attach web', ctrlC))).toBe('exited 130\n')
    expect(stateOf(typeAll(web, 'docker attach --sig-proxy=false web', ctrlC, ctrlC, ctrlC))).toBe('running 0\n')
  })

  it('docker exec without a terminal is left by Ctrl+C, and its program goes on', () => {
    const { text, machine } = type(typeAll(web, 'docker exec web tail -f /dev/null; echo code $?'), ctrlC)
    expect(text).toBe('code 0\n')
    expect(type(machine, 'docker exec web ps | grep -c "[t]ail"').text).toBe('1\n')
  })

  it('docker wait tells the exit codes, or ends with Ctrl+C', () => {
    const box = typeAll(fresh(), 'docker run -d --name box busybox sh -c "sleep 5; exit 3"')
    expect(type(box, 'docker wait box').text).toBe('3\n')
    expect(type(typeAll(web, 'docker wait web; echo code $?'), ctrlC).text).toBe('code 130\n')
  })
})

describe('input without a terminal in the container', () => {
  it('goes to a program with -i until Ctrl+D', () => {
    expect(screen(fresh(), 'docker run -i --rm busybox cat; echo code $?', 'hello', ctrlD)).toBe(
      `${host}docker run -i --rm busybox cat; echo code $?\nhello\nhello\n^D\ncode 0\n${host}`,
    )
  })

  it('ends a read of a terminal only once', () => {
    expect(screen(fresh(), 'docker run -it --rm busybox sh -c "cat; cat"', 'a', ctrlD, 'b', ctrlD)).toBe(
      `${host}docker run -it --rm busybox sh -c "cat; cat"\na\na\n^D\nb\nb\n^D\n${host}`,
    )
  })

  it('makes no terminal of a pipe', () => {
    expect(type(fresh(), 'echo hi | docker run -it busybox cat').text).toBe('the input device is not a TTY\n')
    expect(type(fresh(), 'echo hi | docker run -i --rm busybox cat').text).toBe('hi\n')
  })

  it('does not reach a container that was started with -t alone', () => {
    const shell = type(fresh(), 'docker run -t --name box busybox')
    expect(foregroundOf(shell.machine)?.reads).toBe(false)
    expect(shell.text).toContain('/ # ')
    expect(type(shell.machine, 'echo hello').text).toBe('')
  })
})

describe('a shell that is started again', () => {
  it('waits for whoever attaches', () => {
    const box = typeAll(fresh(), 'docker run -dit --restart always --name box busybox', 'docker attach box', 'exit 3')
    expect(foregroundOf(box)).toBeUndefined()
    expect(promptOf(typeAll(box, 'docker attach box'))).toBe('/ # ')
    expect(promptOf(typeAll(box, 'docker restart box', 'docker attach box'))).toBe('/ # ')
  })
})

describe('questions of programs', () => {
  it('are the prompt that the answer is typed behind', () => {
    const line = 'docker run --rm -it busybox sh -c "read -p Name: x; echo hello \\$x"'
    expect(screen(fresh(), line, 'Bob')).toBe(`${host}${line}\nName:Bob\nhello Bob\n${host}`)
  })

  it('of psql take statements over several lines', () => {
    const database = typeAll(fresh(), 'docker run -d --name db -e POSTGRES_PASSWORD=x postgres', 'sleep 5')
    const console = typeAll(database, 'docker exec -it db psql -U postgres')
    expect(screen(console, 'create table t (a int,', 'b text);', ctrlC, "insert into t values (1, 'x');", 'quit')).toBe(
      `postgres=# create table t (a int,
postgres(# b text);
CREATE TABLE
postgres=# ^C
postgres=# insert into t values (1, 'x');
INSERT 0 1
postgres=# quit
${host}`,
    )
  })
})

describe('shells of other images', () => {
  it('have prompts and words of their own', () => {
    const debian = typeAll(fresh(), 'docker run -it --rm -h box debian')
    expect(screen(debian, 'cd /etc', 'foo', 'exit 3')).toBe(
      `root@box:/# cd /etc\nroot@box:/etc# foo\nbash: foo: command not found\nroot@box:/etc# exit 3\nexit\n${host}`,
    )
    expect(screen(typeAll(fresh(), 'docker run -it debian sh'), 'foo')).toBe('# foo\nsh: 1: foo: not found\n# ')
    expect(screen(typeAll(fresh(), 'docker run -it alpine'), 'cd /tmp')).toBe('/ # cd /tmp\n/tmp # ')
  })
})
