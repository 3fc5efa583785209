import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

const stateOf = (name: string) => `docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}}' ${name}`

describe('stopping', () => {
  it('takes ten seconds of the clock for a program that ignores TERM as process 1', () => {
    const { machine: before } = answerTo('docker run -d --name box busybox sleep 1000')
    const { machine: after } = answerTo('docker run -d --name box busybox sleep 1000', 'docker stop box')
    expect(after.clock - before.clock).toBeGreaterThanOrEqual(10_000)
    expect([...after.containers.values()][0]?.state.exitCode).toBe(137)
  })

  it("uses the container's own signal and lets the program choose its code", () => {
    const loop = `sh -c 'trap "exit 9" INT; while true; do sleep 0.1; done'`
    const run = `docker run -d --name box --stop-signal INT busybox ${loop}`
    expect(answerTo(run, 'sleep 1', 'docker stop box', stateOf('box')).text).toBe('exited 9 0\n')
  })

  it('thaws a paused container first', () => {
    const run = 'docker run -d --name box busybox sleep 1000'
    expect(answerTo(run, 'docker pause box', 'docker stop -t 0 box', stateOf('box')).text).toBe('exited 137 0\n')
  })

  it('keeps a container that removes itself when it is only restarted', () => {
    const run = 'docker run -d --rm --name box busybox sleep 1000'
    expect(answerTo(run, 'docker restart -t 0 box', stateOf('box')).text).toBe('running 0 0\n')
    expect(answerTo(run, 'docker restart -t 0 box', 'docker stop -t 0 box').machine.containers.size).toBe(0)
  })
})

describe('restart policies', () => {
  const failing = "busybox sh -c 'echo try; exit 3'"

  it('gives up after the number of retries', () => {
    const run = `docker run -d --name box --restart on-failure:2 ${failing}`
    expect(answerTo(run, 'sleep 5', stateOf('box')).text).toBe('exited 3 2\n')
    expect(answerTo(run, 'sleep 5', 'docker logs box').text).toBe('try\ntry\ntry\n')
  })

  it('waits twice as long before every further restart', () => {
    const run = `docker run -d --name box --restart always ${failing}`
    const restarts = (wait: string) => answerTo(run, `sleep ${wait}`, "docker inspect -f '{{.RestartCount}}' box").text
    expect([restarts('1'), restarts('3'), restarts('7')]).toEqual(['3\n', '5\n', '6\n'])
  })

  it('leaves a container alone that somebody killed', () => {
    const run = 'docker run -d --name box --restart always busybox sleep 1000'
    expect(answerTo(run, 'docker kill box', 'sleep 5', stateOf('box')).text).toBe('exited 137 0\n')
  })
})

describe('health checks', () => {
  const run = (check: string) =>
    `docker run -d --name box --health-cmd '${check}' --health-interval 1s --health-retries 2 busybox sleep 1000`
  const status = "docker ps --format '{{.Status}}'"

  it('count as starting until the first one ends, then as healthy', () => {
    expect(answerTo(run('true'), status).text).toBe('Up Less than a second (health: starting)\n')
    expect(answerTo(run('true'), 'sleep 3', status).text).toBe('Up 3 seconds (healthy)\n')
  })

  it('need several failures in a row for unhealthy', () => {
    expect(answerTo(run('exit 1'), 'sleep 1.2', status).text).toBe('Up 1 second (health: starting)\n')
    expect(answerTo(run('exit 1'), 'sleep 3', status).text).toBe('Up 3 seconds (unhealthy)\n')
  })

  it('keep what they printed', () => {
    const log = `docker inspect -f '{{range .State.Health.Log}}{{.ExitCode}} {{.Output}}{{end}}' box`
    expect(answerTo(run('echo no; exit 1'), 'sleep 1.2', log).text).toBe('1 no\n\n')
  })
})

describe('waiting', () => {
  it('learns the exit code of a container that removes itself', () => {
    expect(answerTo("docker run -d --rm --name box busybox sh -c 'sleep 2; exit 3'", 'docker wait box').text).toBe(
      '3\n',
    )
  })
})

describe('exec', () => {
  const box = 'docker run -d --name box busybox sleep 1000'

  it.each([
    ['docker exec box nosuch', 127],
    ['docker exec box /tmp', 126],
    ["docker exec box sh -c 'kill -9 $$'", 137],
    ['docker exec -w rel box pwd', 128],
  ])('ends %s with %d', (line, code) => {
    expect(answerTo(box, line).exitCode).toBe(code)
  })

  it('ends with 137 when its container is killed under it', () => {
    const killer = `docker run -d --name box busybox sh -c 'sleep 1; exit 0'`
    expect(answerTo(killer, 'docker exec box sleep 100').exitCode).toBe(137)
  })

  it('leaves no task behind once a detached program has ended', () => {
    const { machine } = answerTo(box, 'docker exec -d box true', 'docker exec box true')
    expect([...machine.containers.values()][0]?.tasks.map(({ main }) => main)).toEqual([true])
  })
})
