import { expect, test, vi } from 'vitest'
import { type PlanningThread, planningAside } from '../../../src/app/thread/plan-aside'
import { ThreadBroke } from '../../../src/app/thread/start-thread'
import { atTerminal } from '../../../src/engine/machine'
import { machineWithFiles } from '../../../src/store/scene-machine'

const machine = atTerminal(machineWithFiles({ Dockerfile: 'FROM busybox\nRUN echo a > /a\n' }))
const request = {
  machine,
  lines: ['docker build .'],
  options: { name: 'app', target: '', buildArguments: '', noCache: false },
}
const never = new Promise<never>(() => undefined)
const wanted = () => new AbortController().signal

const threadThat = (does: Partial<PlanningThread>): PlanningThread => ({
  engine: { plan: () => never },
  broken: never,
  end: vi.fn(),
  ...does,
})

test('a plan is made on the page where there can be no thread', async () => {
  const { plan } = planningAside(async () => undefined)
  expect((await plan(request, wanted()))?.report.lines).toHaveLength(2)
})

test('a plan is made on the page when its thread breaks, and the next plan gets another thread', async () => {
  const broken = threadThat({ broken: Promise.reject(new ThreadBroke()) })
  const start = vi.fn(async () => broken)
  const { plan } = planningAside(start)
  expect((await plan(request, wanted()))?.report.lines).toHaveLength(2)
  expect(broken.end).toHaveBeenCalledOnce()
  await plan(request, wanted())
  expect(start).toHaveBeenCalledTimes(2)
})

test('a plan that nobody wants any more ends its thread', async () => {
  const asked = vi.fn(() => never)
  const thread = threadThat({ engine: { plan: asked } })
  const { plan } = planningAside(async () => thread)
  const unwanted = new AbortController()
  const made = plan(request, unwanted.signal)
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce())
  unwanted.abort()
  expect(await made).toBeUndefined()
  expect(thread.end).toHaveBeenCalledOnce()
})

test('who leaves ends the thread, and who comes back gets another one', async () => {
  const threads = [threadThat({}), threadThat({ engine: { plan: async () => undefined } })]
  const start = vi.fn(async () => threads[start.mock.calls.length - 1])
  const { plan, end } = planningAside(start)
  void plan(request, wanted())
  end()
  await vi.waitFor(() => expect(threads[0]?.end).toHaveBeenCalledOnce())
  await plan(request, wanted())
  expect(start).toHaveBeenCalledTimes(2)
})
