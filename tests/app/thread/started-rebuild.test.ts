import { expect, test } from 'vitest'
import { startRebuild } from '../../../src/app/thread/started-rebuild'
import { emptyLabRecord } from '../../../src/store/lab-record'

const record = { ...emptyLabRecord, lines: ['docker pull busybox', 'docker run --name web busybox true'], cursor: 2 }

test('who comes late hears how far the rebuild is, and gets the whole timeline', async () => {
  const rebuild = startRebuild(record)
  const early = rebuild.follow(() => undefined)
  await early
  const told: number[] = []
  const timeline = await rebuild.follow(({ done }) => told.push(done))
  expect(timeline).toBe(await early)
  expect(timeline.frames.map(({ line }) => line)).toEqual(record.lines)
  expect(told).toEqual([2])
})

test('a rebuild knows what it makes, wherever one looks at it', () => {
  const rebuild = startRebuild(record)
  expect(rebuild.makes({ ...record, cursor: 1 })).toBe(true)
  expect(rebuild.makes({ ...record, lines: ['docker ps'] })).toBe(false)
})
