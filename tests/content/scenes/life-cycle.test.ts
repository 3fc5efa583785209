import { beforeAll, describe, expect, it } from 'vitest'
import { containerNamed } from '../../../src/lab/goals/facts'
import { warmUp } from '../../conformance/player'
import { container, pathInWritable, stepOf } from '../../support/play-scene'

beforeAll(warmUp, 60_000)

describe('what the chapter on the life cycle says', () => {
  it('1: the container has exited with its process, and keeps its log through another start', async () => {
    const ended = await stepOf('tour.life-cycle.1', 'docker run')
    const task = container(ended.machine, 'task')
    expect(task.state).toMatchObject({ status: 'exited', exitCode: 0 })
    expect(task.tasks).toHaveLength(0)
    const again = await stepOf('tour.life-cycle.1', 'docker logs', 2)
    expect(container(again.machine, 'task').id).toBe(task.id)
    expect(container(again.machine, 'task').state.status).toBe('exited')
    expect(again.output).toBe('done\ndone\n')
  })

  it('2: the stop keeps the file, and the start is another process of the same container', async () => {
    const first = container((await stepOf('tour.life-cycle.2', 'docker run -d')).machine, 'box')
    const stopped = (await stepOf('tour.life-cycle.2', 'docker stop')).machine
    expect(container(stopped, 'box').state).toMatchObject({ status: 'exited', exitCode: 137 })
    expect(pathInWritable(stopped, 'box', '/starts.txt')).toBe('file')
    const { machine, output } = await stepOf('tour.life-cycle.2', 'docker exec', 2)
    expect(output).toBe('started\nstarted\n')
    expect(container(machine, 'box').id).toBe(first.id)
    expect(container(machine, 'box').state.processId).not.toBe(first.state.processId)
  })

  it('3: rm refuses what runs, and takes the layer of what does not; the new box is another with an empty layer', async () => {
    const refused = (await stepOf('tour.life-cycle.3', 'docker rm')).machine
    expect(container(refused, 'box').state.status).toBe('running')
    const removed = (await stepOf('tour.life-cycle.3', 'docker rm', 2)).machine
    expect(containerNamed(removed, 'box')).toBeUndefined()
    const { machine } = await stepOf('tour.life-cycle.3', 'docker exec')
    expect(container(machine, 'box').id).not.toBe(container(refused, 'box').id)
    expect(pathInWritable(machine, 'box', '/list.txt')).toBe('absent')
  })
})
