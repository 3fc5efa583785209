/** Saving, loading, printing and erasing what the learner did. */
import { useState } from 'react'
import { ownDataText as text } from '../../content/text/progress'
import {
  eraseLearning,
  isNothingLearned,
  type Learning,
  mergeLearning,
  takeLearning,
} from '../../store/learning/learning'
import type { LayerlabStore } from '../../store/store'
import { AskDialog } from './AskDialog'
import { LoadFile } from './LoadFile'
import { SaveFile } from './SaveFile'

type Props = { readonly store: LayerlabStore; readonly learning: () => Required<Learning> }

/** What is asked before something is replaced or erased. */
type Question = { readonly about: 'erase' } | { readonly about: 'file'; readonly found: Learning }

export function OwnData({ store, learning }: Props) {
  const [said, setSaid] = useState('')
  const [question, setQuestion] = useState<Question>()
  const answer = (act: () => void, words: string) => () => {
    act()
    setSaid(words)
  }
  const load = (found: Learning) => {
    if (isNothingLearned(learning())) answer(() => takeLearning(store, found), text.loaded(wordsOn(found)))()
    else setQuestion({ about: 'file', found })
  }

  return (
    <section className="own-data">
      <h3>{text.title}</h3>
      <p className="progress-note">{text.explain}</p>
      <div className="progress-buttons">
        <SaveFile learning={learning} onSay={setSaid} />
        <LoadFile onFound={load} onSay={setSaid} />
        <button type="button" className="quiet-button" onClick={() => window.print()}>
          {text.print}
        </button>
        <button type="button" className="quiet-button" onClick={() => setQuestion({ about: 'erase' })}>
          {text.erase}
        </button>
      </div>
      <p role="status" className="progress-note">
        {said}
      </p>
      {question?.about === 'erase' && (
        <AskDialog
          title={text.eraseAsk.title}
          explain={text.eraseAsk.explain}
          stay={text.eraseAsk.keep}
          choices={[{ label: text.eraseAsk.erase, onChoose: answer(() => eraseLearning(store), text.erased) }]}
          onClose={() => setQuestion(undefined)}
        />
      )}
      {question?.about === 'file' && (
        <AskDialog
          title={text.ask.title}
          explain={wordsOn(question.found)}
          stay={text.ask.cancel}
          choices={[
            {
              label: text.ask.merge,
              onChoose: answer(() => takeLearning(store, mergeLearning(learning(), question.found)), text.merged),
            },
            { label: text.ask.replace, onChoose: answer(() => takeLearning(store, question.found), text.replaced) },
          ]}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </section>
  )
}

function wordsOn({ progress, goals = {} }: Learning): string {
  return text.ask.found(progress?.attempts.length ?? 0, Object.keys(goals).length)
}
