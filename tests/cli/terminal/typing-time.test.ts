import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { typingTime } from '../../../src/engine/host/typing-time'
import { createMachine } from '../../../src/engine/seed/create-machine'
import { ctrlC, fresh, type, typeAll } from './support'

describe('the time that somebody takes to type', () => {
  it('passes before each line at the terminal', () => {
    const machine = fresh()
    expect(typeAll(machine, 'true', 'cd .').clock).toBe(machine.clock + 2 * typingTime)
  })

  it('passes before a line for the program in the foreground', () => {
    const inside = typeAll(fresh(), 'docker run -it --name box busybox')
    expect(typeAll(inside, 'true').clock).toBe(inside.clock + typingTime)
  })

  it('does not pass for keys at the prompt', () => {
    const machine = fresh()
    expect(typeAll(machine, ctrlC).clock).toBe(machine.clock)
  })

  it('is enough for what was started in the background to get on', () => {
    const machine = typeAll(fresh(), 'docker run -d --name slow busybox sh -c "sleep 1; echo ready; sleep 60"')
    expect(type(machine, 'docker logs slow').text).toBe('ready\n')
    expect(type(machine, 'docker ps --format "{{.Status}}"').text).toBe('Up 2 seconds\n')
  })

  it('leads to the same machine each time', () => {
    const lines = ['docker run -d --name slow busybox sh -c "sleep 1; date; sleep 60"', 'docker ps', 'sleep 3']
    const told = () => type(typeAll(fresh(), ...lines), 'docker inspect slow; docker logs -t slow').text
    expect(told()).toBe(told())
  })

  it('does not pass in a script', async () => {
    const machine = createMachine('lesson')
    expect((await run(machine, 'true')).machine.clock).toBe(machine.clock)
  })
})
