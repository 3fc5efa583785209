/** docs.docker.com: Run multiple processes in a container, Multi-stage builds, Writing a Dockerfile. */
import { describe, expect, it } from 'vitest'
import { ctrlC, fresh, type, typeAll } from '../terminal/support'

describe('several processes in a container', () => {
  it('are started by a script with bash’s job control', () => {
    const machine = typeAll(
      fresh(),
      "cat > wrapper.sh <<'X'\n#!/bin/bash\nset -m\nsh -c 'sleep 1; echo main done' &\necho helper\nfg %1\nX",
      'chmod +x wrapper.sh',
      'printf "FROM ubuntu:latest\\nCOPY wrapper.sh wrapper.sh\\nCMD ./wrapper.sh\\n" > Dockerfile',
      'docker build -q -t multi .',
    )
    expect(type(machine, 'docker run --rm multi').text).toBe("helper\nsh -c 'sleep 1; echo main done'\nmain done\n")
  })

  it('are watched with top, which Ctrl+C and docker stop end', () => {
    const shown = type(fresh(), 'docker run -it --name test busybox top')
    expect(shown.text).toContain('PID  PPID USER')
    expect(type(typeAll(shown.machine, ctrlC), 'docker ps -aq --filter exited=0').text).not.toBe('')
    const stopped = typeAll(fresh(), 'docker run -d --name test busybox top -b', 'docker stop test')
    expect(type(stopped, 'docker inspect -f "{{.State.ExitCode}}" test').text).toBe('143\n')
  })
})

describe('the exit status of a container', () => {
  it('is $? for the next line, until another command has its own', () => {
    const left = typeAll(fresh(), 'docker run --name test -it busybox sh', 'exit 13')
    expect(type(left, 'echo $?').text).toBe('13\n')
    expect(type(typeAll(left, '', 'echo $?'), 'echo $?').text).toBe('0\n')
    expect(type(typeAll(left, ''), 'echo $?').text).toBe('13\n')
  })
})

describe('logs that are followed up to a time', () => {
  it('end with the first line that is later, whatever the container goes on to write', () => {
    const line = 'docker run --name test -d busybox sh -c "while true; do echo tick; sleep 1; done"'
    const step = type(typeAll(fresh(), line, 'sleep 4'), 'docker logs -f --until=2s test')
    expect(step).toMatchObject({ text: expect.stringMatching(/^(?:tick\n){6,8}$/), exitCode: 0 })
    expect(type(step.machine, 'echo done').text).toBe('done\n')
  })
})

describe('a first program', () => {
  it('in Python sees the environment of its container', () => {
    const machine = typeAll(
      fresh(),
      "cat > app.py <<'X'\nimport os, time\n\nname = os.environ.get('NAME', 'World')\nfor i in range(2):\n    print(f'Hello {name}', i)\n    time.sleep(1)\nX",
      'printf "FROM python:3.13-slim\\nCOPY app.py .\\nENV NAME=Docker\\nCMD [\\"python\\", \\"app.py\\"]\\n" > Dockerfile',
      'docker build -q -t app .',
    )
    expect(type(machine, 'docker run --rm app').text).toBe('Hello Docker 0\nHello Docker 1\n')
    expect(type(machine, 'docker run --rm -e NAME=you app').text).toBe('Hello you 0\nHello you 1\n')
  })

  it('in Python keeps its output back while it runs without a terminal', () => {
    const loop = "import time\nwhile True:\n    print('tick')\n    time.sleep(1)"
    const run = (name: string, option: string) =>
      `docker run -d --name ${name} python:3.13-slim python ${option} -c "${loop}"`
    const machine = typeAll(fresh(), run('kept', ''), run('told', '-u'))
    expect(type(machine, 'docker logs kept').text).toBe('')
    expect(type(machine, 'docker logs told').text).toMatch(/^(?:tick\n)+$/)
  })

  it.each([
    ['python:3.13-slim python -c', 'import requests', 'python: line 1 of <string> goes beyond'],
    ['python:3.13-slim python -c', 'print(x)', "NameError: name 'x' is not defined"],
    ['node:22-alpine node -e', "console.log(1); require('http')", 'node: line 1 of [eval] goes beyond'],
    ['node:22-alpine node -e', 'console.log(y)', 'ReferenceError: y is not defined'],
  ])('%s %s fails in one way that says why, before it does anything', (program, source, reason) => {
    const { text, exitCode } = type(fresh(), `docker run --rm ${program} "${source}" 2>&1 | tail -n 3; exit 1`)
    expect(text).toContain(reason)
    expect(text).not.toMatch(/^1$/m)
    expect(exitCode).toBe(1)
  })
})

describe('a build', () => {
  const stages =
    'FROM ubuntu AS base\\nRUN echo base\\nFROM base AS stage1\\nRUN echo stage1\\nFROM base AS stage2\\nRUN echo stage2\\n'

  it('leaves out the stages that the target does not need', () => {
    const machine = typeAll(fresh(), `printf "${stages}" > Dockerfile`)
    const { text } = type(machine, 'DOCKER_BUILDKIT=1 docker build --no-cache -f Dockerfile --target stage2 .')
    expect(text).toContain('[stage2 1/1] RUN echo stage2')
    expect(text).not.toContain('stage1')
  })

  it('does not pretend to be the legacy builder', () => {
    expect(type(fresh(), 'DOCKER_BUILDKIT=0 docker build .')).toMatchObject({
      text: 'docker: the legacy builder, which DOCKER_BUILDKIT=0 asks for, is not simulated here\n',
      exitCode: 1,
    })
  })
})
