import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

describe('docker ps', () => {
  it('groups ports that are only exposed, and lists published ones after them', () => {
    const run = 'docker run -d -p 8084:80 -p 127.0.0.1:8087:81/udp -p 8093:8093 --expose 7000-7002 busybox sleep 100'
    expect(answerTo(run, "docker ps --format '{{.Ports}}'").text).toBe(
      '7000-7002/tcp, 0.0.0.0:8093->8093/tcp, [::]:8093->8093/tcp, 0.0.0.0:8084->80/tcp, [::]:8084->80/tcp, 127.0.0.1:8087->81/udp\n',
    )
  })

  it('shows the ID of an image whose name is gone or means another image', () => {
    const lines = ['docker tag busybox other', 'docker run -d other sleep 100', 'docker rmi other']
    const { text, machine } = answerTo(...lines, "docker ps --format '{{.Image}}'")
    expect(text).toBe(`${[...machine.images.keys()][0]?.slice(7, 19)}\n`)
  })

  it.each([
    ['label=z', 'one\n'],
    ['label=z=2', ''],
    ['since=one', 'two\n'],
    ['volume=/data', 'two\n'],
    ['name=^on', 'one\n'],
    ['exited=0', 'two\n'],
    ['health=none', 'two\none\n'],
  ])('filters by %s', (filter, names) => {
    const lines = ['docker create --name one -l z=1 busybox', 'docker run --name two -v /data busybox true']
    expect(answerTo(...lines, `docker ps -a -f ${filter} --format '{{.Names}}'`).text).toBe(names)
  })

  it.each([
    ['exited=x', `invalid filter 'exited=x': strconv.Atoi: parsing "x": invalid syntax`],
    [
      'health=foo',
      "invalid filter 'health=foo': invalid value for health (foo): must be one of none, starting, healthy, unhealthy",
    ],
    ['before=nosuch', 'No such container: nosuch'],
  ])('refuses the filter %s', (filter, message) => {
    expect(answerTo(`docker ps -f ${filter}`).text).toBe(`Error response from daemon: ${message}\n`)
  })
})

describe('docker logs', () => {
  const box = "docker run --name box busybox sh -c 'echo one; sleep 5; echo two; printf three'"

  it('counts lines from the end, also one without a line end', () => {
    expect(answerTo(box, 'docker logs -n 2 box').text).toBe('two\nthree')
  })

  it('shows what was written since a moment', () => {
    expect(answerTo(box, 'docker logs --since 2s box').text).toBe('two\nthree')
  })

  it('puts the time before each line', () => {
    expect(answerTo(box, 'docker logs -t -n 1 box').text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z three$/)
  })
})

describe('docker port', () => {
  it('lists addresses of one port', () => {
    const run = 'docker run -d --name box -p 8084:80 busybox sleep 100'
    expect(answerTo(run, 'docker port box 80').text).toBe('0.0.0.0:8084\n[::]:8084\n')
    expect(answerTo(run, 'docker port box 81').text).toBe("Error: No public port '81' published for box\n")
  })

  it('gives the first free port of the dynamic range where none was named', () => {
    expect(answerTo('docker run -d --name box -p 80 busybox sleep 100', 'docker port box 80').text).toBe(
      '0.0.0.0:32768\n[::]:32768\n',
    )
  })
})
