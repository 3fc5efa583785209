/**
 * How long a browser takes to open a link with 300 commands, and how long the page does not answer meanwhile: `npm run build`, then
 * `npm run bench:link`. Nothing is asserted: what counts is measured on a machine that has nothing else to do.
 */
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { labHash } from '../../src/store/lab-link'
import { findBrowser } from '../support/find-browser.mjs'
import { mixedLab } from './rebuild'

const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })

/** Milliseconds that the page's main thread has worked. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000
}

/** Notes from the page's first moment on how long it does not answer at a time. */
async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { longTasks: tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration))
    }).observe({ type: 'longtask', buffered: true })
  })
}

async function measure(slowDown: number): Promise<void> {
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  await watchTasks(page)
  // A new window of the browser is busy with itself at first.
  await page.waitForTimeout(2000)
  const started = performance.now()
  await page.goto(`${address}${labHash(mixedLab)}`)
  await page.locator('.lab-rebuild progress, .bench-moment[data-position="300"]').first().waitFor()
  const [shown, workBefore] = [performance.now(), await workOf(session)]
  await page.locator('.bench-moment[data-position="300"]').waitFor()
  const [ended, work] = [performance.now(), await workOf(session)]
  const tasks: unknown = await page.evaluate('longTasks')
  const part = (time: number, worked: number) =>
    `${time.toFixed(0)} ms, of which the page worked ${worked.toFixed(0)} ms`
  console.log(`slow-down ${slowDown}:
  from the address to the first progress  ${part(shown - started, workBefore)}
  from there to the last command          ${part(ended - shown, work - workBefore)}
  from the address to the last command    ${part(ended - started, work)}
  tasks of more than 50 ms                ${JSON.stringify(tasks)}`)
  await page.close()
}

for (const slowDown of [1, 4]) await measure(slowDown)
await browser.close()
await server.close()
