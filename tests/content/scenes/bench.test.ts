import { beforeAll, describe, expect, it } from 'vitest'
import { describeLayout } from '../../../src/bench/describe/describe-layout'
import { layoutBench } from '../../../src/bench/layout/layout-bench'
import { itemWords } from '../../../src/bench/words/item-words'
import { benchText } from '../../../src/content/text/bench'
import type { Machine } from '../../../src/engine/machine'
import { changeSigns } from '../../../src/ui/change-signs'
import { warmUp } from '../../conformance/player'
import { allScenes, container, playScene, stepOf } from '../../support/play-scene'

const room = { width: 800, height: 600 }

beforeAll(warmUp, 60_000)

/** What the plates of all containers are called on the bench. */
function amberPlates(machine: Machine): readonly string[] {
  const layout = layoutBench(machine, { view: 'host' }, { room })
  if (layout.view !== 'host') return []
  return layout.items.filter(({ kind }) => kind === 'container').map((item) => itemWords(machine, item, []).name)
}

/** What the inside view of a container shows in a path's lane, from the top row down. */
function lane(machine: Machine, name: string, path: string) {
  const { id } = container(machine, name)
  const layout = layoutBench(machine, { view: 'container', containerId: id }, { room })
  if (layout.view !== 'container') return []
  return layout.rows.flatMap(({ kind, cells }) =>
    cells.filter((cell) => cell.path === path).map(({ sign, present }) => ({ row: kind, sign, present })),
  )
}

describe('what the words of the tour say of the bench', () => {
  it.each(allScenes)('$id says empty and changed of plates that are', async (scene) => {
    const played = await playScene(scene)
    for (const [index, { words }] of scene.steps.entries()) {
      const machine = played[index]?.machine
      if (!machine) continue
      const plates = amberPlates(machine)
      if (words.includes(`\`${benchText.changes(1)}\``)) expect(plates.join()).toContain(benchText.changes(1))
      if (/empty amber plate/i.test(words)) expect(plates.join()).toContain(benchText.noFiles)
    }
  })

  it('tells where a new file, a changed copy and a whiteout stand in their lanes', async () => {
    const added = (await stepOf('tour.container.2', 'docker exec')).machine
    expect(lane(added, 'desk', '/list.txt')).toEqual([
      { row: 'merged', sign: undefined, present: true },
      { row: 'writable', sign: 'added', present: true },
    ])
    const changed = (await stepOf('tour.copy-on-write.1', 'docker exec')).machine
    expect(lane(changed, 'box', '/etc/passwd')).toMatchObject([
      { row: 'merged', present: true },
      { row: 'writable', sign: 'changed' },
      { row: 'layer', sign: 'added' },
    ])
    const deleted = (await stepOf('tour.copy-on-write.2', 'docker exec')).machine
    expect(lane(deleted, 'box', '/etc/passwd')).toMatchObject([
      { row: 'merged', present: false },
      { row: 'writable', sign: 'deleted' },
      { row: 'layer', sign: 'added' },
    ])
  })

  it('names the signs and links that the bench has', () => {
    const words = allScenes.flatMap(({ steps }) => steps.map((step) => step.words)).join('\n')
    expect(words).toContain(`\`${benchText.seeInside('desk')}\``)
    expect(words).toContain(`\`${changeSigns.added}\``)
    expect(words).toContain(`\`${changeSigns.changed}\``)
    expect(words).toContain(`\`${changeSigns.deleted}\``)
    expect(words).toContain(`\`${benchText.sent(1)}, ${benchText.alreadyThere(1)}\``)
  })

  it('shares one plate between two containers, and joins a volume to the container that mounts it', async () => {
    const shared = (await stepOf('tour.two-containers.1', 'docker run -d --name green')).machine
    const [, layer] = describeLayout(shared, layoutBench(shared, { view: 'host' }, { room }))
    expect(layer?.words).toContain(benchText.layerUsers('busybox:latest'))
    expect(amberPlates(shared)).toHaveLength(2)
    const mounted = (await stepOf('tour.volumes.1', 'docker run --name monday')).machine
    const layout = layoutBench(mounted, { view: 'host' }, { room })
    expect(layout.view === 'host' && layout.joins.map(({ volume }) => volume)).toEqual(['diary'])
    const left = (await stepOf('tour.volumes.1', 'docker rm')).machine
    const after = layoutBench(left, { view: 'host' }, { room })
    expect(after.view === 'host' && after.joins).toEqual([])
    expect(after.view === 'host' && after.items.some(({ kind }) => kind === 'volume')).toBe(true)
  })
})
