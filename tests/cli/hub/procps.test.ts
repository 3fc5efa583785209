import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

const ubuntu = ['docker pull -q ubuntu', "docker run -d --name box ubuntu sh -c 'sleep 1000; true'"] as const

describe('ps of procps', () => {
  it('lists all processes with their users in the manner of BSD', () => {
    expect(answerTo(...ubuntu, 'docker exec box ps aux').text).toMatch(
      /^USER {9}PID %CPU %MEM {4}VSZ {3}RSS TTY {6}STAT START {3}TIME COMMAND\nroot {11}1 .* Ss .* sh -c sleep 1000; true\nroot {11}7 .* sleep 1000\n/,
    )
  })

  it('shows where processes come from with -ef, and names alone by itself', () => {
    expect(answerTo(...ubuntu, 'docker exec box ps -ef').text).toMatch(
      /^UID {10}PID {4}PPID {2}C STIME TTY {10}TIME CMD\nroot {11}1 {7}0 .* sh -c sleep 1000; true\nroot {11}7 {7}1 /,
    )
    expect(answerTo(...ubuntu, 'docker exec box ps').text).toMatch(
      /^ {4}PID TTY {10}TIME CMD\n {6}1 \? {8}00:00:00 sh\n/,
    )
  })

  it('takes columns and processes by name and number', () => {
    expect(answerTo(...ubuntu, 'docker exec box ps -p 1 -o comm=').text).toBe('sh\n')
    expect(answerTo(...ubuntu, 'docker exec box ps -e -o pid,ppid,cmd').text).toMatch(
      /^ {4}PID {4}PPID CMD\n {6}1 {7}0 sh -c/,
    )
    expect(answerTo(...ubuntu, 'docker exec box ps -o nosuch').text).toContain(
      'unknown user-defined format specifier "nosuch"',
    )
  })

  it('finds the processes of containers on the host, under other numbers', () => {
    const { text } = answerTo(
      'docker run -d --name box busybox sleep 1000',
      "ps -p $(docker inspect -f '{{.State.Pid}}' box) -o comm=,args=",
    )
    expect(text).toBe('sleep           sleep 1000\n')
  })

  it('says in one line what it does not do', () => {
    const { text, exitCode } = answerTo(...ubuntu, 'docker exec box ps --forest')
    expect({ text, exitCode }).toEqual({
      text: 'ps: --forest: not simulated in Layerlab; ps, aux, ax, -e, -f, -o and -p are\n',
      exitCode: 1,
    })
  })
})

describe('older releases that tutorials name', () => {
  it.each([
    ['docker run --rm node:18-alpine node -v', 'v18.20.8'],
    ['docker run --rm node:20-slim npm -v', '10.8.2'],
    ['docker run --rm python:3.9-slim python -V', 'Python 3.9.25'],
    ['docker run --rm alpine:3.18 cat /etc/alpine-release', '3.18.12'],
    ['docker run --rm ubuntu:20.04 grep VERSION_ID /etc/os-release', 'VERSION_ID="20.04"'],
  ])('%s', (line, expected) => {
    expect(answerTo(line).text.trimEnd().split('\n').at(-1)).toBe(expected)
  })
})
