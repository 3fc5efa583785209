/** Every proof of every claim, played in Chromium through the page, against what Docker Engine 28.5.2 printed. */
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { comparableProof } from '../conformance/comparable-proof'
import { expect, test } from './support'

const folder = 'tests/conformance/proofs'
const proofSchema = v.object({
  id: v.string(),
  recorded: v.array(v.object({ command: v.string(), output: v.string(), exit: v.number() })),
})

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const { id, recorded } = v.parse(proofSchema, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
  test(`the proof of ${id} prints what the real engine printed`, async ({ page }) => {
    await page.goto(`/?claim=${id}&scene=${id}&step=${recorded.length}`)
    const steps = page.locator('[data-transcript-step]')
    await expect(steps).toHaveCount(recorded.length, { timeout: 20_000 })
    const outputs = await steps.evaluateAll((elements) => {
      // Both streams in their order, without the word that says aloud which is standard error.
      const written = (samp: Element) => [...samp.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      return elements.map((element) =>
        [...element.querySelectorAll('samp')]
          .flatMap(written)
          .map((node) => node.textContent ?? '')
          .join(''),
      )
    })
    const shown = recorded.map(({ command }, index) => ({ command, output: outputs[index] ?? '' }))
    expect(comparableProof(shown)).toEqual(comparableProof(recorded))
  })
}
