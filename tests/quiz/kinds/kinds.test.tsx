import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/content/quiz/answer'
import type { QuizQuestion } from '../../../src/content/quiz/question'
import { KindView } from '../../../src/quiz/kinds/KindView'
import type { Prepared } from '../../../src/quiz/prepare/prepare-question'
import { startingAnswer } from '../../../src/quiz/question/starting-answer'
import { LayerlabContext } from '../../../src/store/use-layerlab'
import { makeTestStore } from '../../support/render-with-store'
import { choice, command, faultyLine, match, order, output, several, trueFalse } from '../scoring/questions'

type Props = {
  readonly question: QuizQuestion
  readonly judged?: Answer
  readonly explained?: boolean
  readonly prepared?: Prepared
}

/** A question with its answer beside it, as text. */
function Asked({ question, judged, explained = false, prepared = {} }: Props) {
  const [answer, setAnswer] = useState(judged ?? startingAnswer(question, 5))
  return (
    <LayerlabContext value={makeTestStore()}>
      <h2 id="stem">{question.stem}</h2>
      <KindView
        question={question}
        answer={answer}
        onAnswer={setAnswer}
        judged={judged !== undefined}
        explained={explained}
        seed={5}
        labelId="stem"
        prepared={prepared}
        renderBench={() => null}
      />
      <p data-testid="answer">{JSON.stringify(answer)}</p>
    </LayerlabContext>
  )
}

const answered = () => JSON.parse(screen.getByTestId('answer').textContent || 'null')

describe('one of several', () => {
  it('is a group of radio buttons that the question names', async () => {
    const user = userEvent.setup()
    render(<Asked question={choice} />)
    const group = screen.getByRole('group', { name: choice.stem })
    await user.click(within(group).getByRole('radio', { name: 'A layer' }))
    expect(answered()).toEqual({ type: 'choice', option: 1 })
    await user.keyboard('{ArrowDown}')
    expect(answered().option).not.toBe(1)
  })
  it('marks the right option and the chosen one by words, and explains all on request', () => {
    const { rerender } = render(<Asked question={choice} judged={{ type: 'choice', option: 0 }} />)
    expect(screen.getByText('your answer').closest('li')).toHaveTextContent('A copy')
    expect(screen.getByText('right answer').closest('li')).toHaveTextContent('A layer')
    expect(screen.queryByText('There is one kernel.')).not.toBeInTheDocument()
    rerender(<Asked question={choice} judged={{ type: 'choice', option: 0 }} explained />)
    expect(screen.getByText('There is one kernel.')).toBeInTheDocument()
  })
})

describe('several of several', () => {
  it('are checkboxes, and a second press takes a choice back', async () => {
    const user = userEvent.setup()
    render(<Asked question={several} />)
    await user.click(screen.getByRole('checkbox', { name: 'Layers' }))
    await user.click(screen.getByRole('checkbox', { name: 'A kernel' }))
    await user.click(screen.getByRole('checkbox', { name: 'A kernel' }))
    expect(answered()).toEqual({ type: 'several', options: [0] })
  })
  it('tell what was missed', () => {
    render(<Asked question={several} judged={{ type: 'several', options: [0, 2] }} />)
    expect(screen.getByText('belongs to it, too').closest('li')).toHaveTextContent('Settings')
    expect(screen.getByText('your answer').closest('li')).toHaveTextContent('A kernel')
  })
})

describe('an order', () => {
  it('begins with another order than the right one', () => {
    for (let seed = 0; seed < 40; seed++) {
      expect(startingAnswer(order, seed)).not.toEqual({ type: 'order', order: [0, 1, 2] })
    }
  })
  it('is changed by the arrows, says so aloud, and keeps the focus on the arrow', async () => {
    const user = userEvent.setup()
    render(<Asked question={order} />)
    const before: number[] = answered().order
    const first = order.entries[before[0] ?? 0]?.text ?? ''
    const down = screen.getByRole('button', { name: `Move down: ${first}` })
    down.focus()
    await user.keyboard('{Enter}')
    expect(answered().order).toEqual([before[1], before[0], before[2]])
    expect(screen.getByRole('status')).toHaveTextContent(`${first}: now 2 of 3`)
    expect(down).toHaveFocus()
  })
  it('has no way up from the first place and none down from the last', async () => {
    const user = userEvent.setup()
    render(<Asked question={order} />)
    const before = answered().order
    const [up] = screen.getAllByRole('button', { name: /Move up/ })
    expect(up).toHaveAttribute('aria-disabled', 'true')
    if (up) await user.click(up)
    expect(answered().order).toEqual(before)
  })
  it('says where each entry belongs, and why, once it is judged', () => {
    render(<Asked question={order} judged={{ type: 'order', order: [0, 2, 1] }} explained />)
    expect(screen.getByText('belongs at 2').closest('li')).toHaveTextContent('run')
    expect(screen.getByText('It runs until then.')).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('an output', () => {
  it('is typed into a field, on several lines where it has them', async () => {
    const user = userEvent.setup()
    render(<Asked question={output} />)
    expect(screen.getByText('docker ps')).toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'What does it print?' }), 'one{Shift>}{Enter}{/Shift}two')
    expect(answered()).toEqual({ type: 'output', text: 'one\ntwo' })
  })
  it('stands beside what is printed, once it is judged wrong', () => {
    render(<Asked question={output} judged={{ type: 'output', text: 'three' }} explained />)
    expect(screen.getByText('You typed').nextSibling).toHaveTextContent('three')
    expect(screen.getByText('It prints').nextSibling).toHaveTextContent('one two')
    expect(screen.getByText('One is missing.')).toBeInTheDocument()
  })
})

describe('a command', () => {
  const prepared: Prepared = { key: { type: 'command', left: 'gone' } }
  it('is typed at a prompt', async () => {
    const user = userEvent.setup()
    render(<Asked question={command} prepared={prepared} />)
    await user.type(screen.getByRole('textbox', { name: 'Your command' }), 'docker rm web')
    expect(answered()).toEqual({ type: 'command', text: 'docker rm web' })
  })
  it('shows what it printed, and one way that is right where it was not', () => {
    const judged = { type: 'command', text: 'docker stop web', ran: { printed: 'web\n', left: 'there' } } as const
    render(<Asked question={command} judged={judged} prepared={prepared} />)
    expect(screen.getByText('It printed').nextSibling).toHaveTextContent('web')
    expect(screen.getByText('One way that is right').nextSibling).toHaveTextContent('docker rm web')
  })
  it('that is right needs no other way', () => {
    const judged = { type: 'command', text: 'docker rm -f web', ran: { printed: '', left: 'gone' } } as const
    render(<Asked question={command} judged={judged} prepared={prepared} />)
    expect(screen.getByText('It printed').nextSibling).toHaveTextContent('nothing')
    expect(screen.queryByText('One way that is right')).not.toBeInTheDocument()
  })
})

describe('a match', () => {
  it('has a row of radio buttons for every statement', async () => {
    const user = userEvent.setup()
    render(<Asked question={match} />)
    await user.click(within(screen.getByRole('group', { name: 'a process' })).getByRole('radio', { name: 'container' }))
    expect(answered()).toEqual({ type: 'match', targets: [null, 1, null] })
  })
  it('shows what each belongs to, once it is judged', () => {
    render(<Asked question={match} judged={{ type: 'match', targets: [0, 0, 0] }} explained />)
    const row = screen.getByText('a process').closest('li')
    expect(row).toHaveTextContent('Not right: container')
    expect(row).toHaveTextContent('Only containers run.')
  })
})

describe('a faulty line', () => {
  it('is one of the lines, in their order', async () => {
    const user = userEvent.setup()
    render(<Asked question={faultyLine} />)
    const names = screen.getAllByRole('radio').map((line) => line.closest('label')?.textContent)
    expect(names).toEqual(['1FROM busybox', '2RUN cat /missing', '3CMD sh'])
    await user.click(screen.getByRole('radio', { name: 'RUN cat /missing' }))
    expect(answered()).toEqual({ type: 'faulty-line', line: 1 })
  })
})

describe('true or false', () => {
  it('asks for the verdict and for the reason', async () => {
    const user = userEvent.setup()
    render(<Asked question={trueFalse} />)
    await user.click(
      within(screen.getByRole('group', { name: 'Because' })).getByRole('radio', { name: 'The layer stays' }),
    )
    await user.click(
      within(screen.getByRole('group', { name: 'The statement is' })).getByRole('radio', { name: 'False' }),
    )
    expect(answered()).toEqual({ type: 'true-false', truth: false, reason: 0 })
  })
  it('marks both, once it is judged', () => {
    render(<Asked question={trueFalse} judged={{ type: 'true-false', truth: true, reason: 0 }} />)
    expect(screen.getByText('your answer').closest('li')).toHaveTextContent('True')
    expect(screen.getAllByText('right answer')).toHaveLength(2)
  })
})
