/** Before a round: what it is about, how it is answered, and how long it is. */
import { useState } from 'react'
import { claimText } from '../../content/text/claims'
import { quizText } from '../../content/text/quiz'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { RadioChips } from '../../ui/radio-chips/RadioChips'
import {
  isEndless,
  type KindGroup,
  kindGroups,
  questionsAbout,
  type RoundLength,
  roundLengths,
  type Subject,
  subjects,
} from '../round/choose-questions'
import { useStartRound } from '../start-round'

const subjectNames: Readonly<Record<Subject, string>> = {
  ...claimText.topics,
  mixed: quizText.mixed,
  missed: quizText.missed,
}

export function QuizSetup() {
  const progress = useLayerlab((state) => state.progress)
  const startRound = useStartRound()
  const [subject, setSubject] = useState<Subject>('mixed')
  const [wantedGroup, setGroup] = useState<KindGroup>('any')
  const [length, setLength] = useState<RoundLength>(5)
  const countOf = (about: Subject, kind: KindGroup) => questionsAbout(about, kind, progress).length
  const choices = subjects
    .map((value) => ({ value, label: subjectNames[value], count: countOf(value, 'any') }))
    .filter(({ count }) => count > 0)
  const groups = kindGroups
    .filter((value) => countOf(subject, value) > 0)
    .map((value) => {
      const label = quizText.kindGroups[value]
      return isEndless(value) ? { value, label } : { value, label, count: countOf(subject, value) }
    })
  const group = groups.some(({ value }) => value === wantedGroup) ? wantedGroup : 'any'
  const questions = questionsAbout(subject, group, progress)
  const endless = isEndless(group)
  const lengths = roundLengths
    .filter((value) => (endless ? value !== 'all' : value === 'all' || value < questions.length))
    .map((value) => ({ value, label: value === 'all' ? quizText.all(questions.length) : String(value) }))
  const chosenLength = lengths.some(({ value }) => value === length) ? length : (lengths.at(-1)?.value ?? 'all')

  return (
    <div className="quiz-setup">
      <header>
        <h2>{quizText.title}</h2>
        <p>{quizText.explain}</p>
      </header>
      <RadioChips legend={quizText.subject} choices={choices} value={subject} onChange={setSubject} />
      <RadioChips legend={quizText.kind} choices={groups} value={group} onChange={setGroup} />
      <RadioChips legend={quizText.length} choices={lengths} value={chosenLength} onChange={setLength} />
      {/* Not a form: a frame with sandbox="allow-scripts" swallows the submission before anything hears of it. */}
      <button type="button" className="button" onClick={() => startRound(questions, chosenLength, endless)}>
        {quizText.start}
        <Icon name="next" />
      </button>
    </div>
  )
}
