/** A chapter played as a learner plays it. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { Tour } from '../../src/tour/Tour'
import type { TourActions } from '../../src/tour/tour-actions'
import { fixtureChapter, secondFixtureChapter } from '../support/fixture-chapter'
import { renderWithStore } from '../support/render-with-store'

type User = ReturnType<typeof userEvent.setup>

export const button = (name: string | RegExp) => screen.getByRole('button', { name })

export function TestTour({ goOn = false, actions = {} }: { readonly goOn?: boolean; readonly actions?: TourActions }) {
  return <Tour chapters={[fixtureChapter, secondFixtureChapter]} goOn={goOn} takeFocus={goOn} actions={actions} />
}

/** The tour with the first scene of the first chapter open. */
export async function openChapter(actions: TourActions = {}) {
  const user = userEvent.setup()
  const rendered = renderWithStore(<TestTour actions={actions} />)
  await user.click(button('Begin: A sample'))
  return { user, ...rendered }
}

/** Answers the question of the scene that is shown and runs all of its commands. */
export async function playScene(user: User, option: string, sure?: string): Promise<void> {
  await user.click(screen.getByRole('radio', { name: option }))
  if (sure) await user.click(screen.getByRole('radio', { name: sure }))
  await user.click(button('That is my answer'))
  while (screen.queryByRole('button', { name: /^(First|Next) step$/ })) {
    const before = screen.queryAllByText(/^Words of/).length
    await user.click(button(/^(First|Next) step$/))
    await expect.poll(() => screen.queryAllByText(/^Words of/).length).toBe(before + 1)
  }
}
