/** How far the tour is, and which goals of the lab were reached. */
import { goals } from '../../content/goals'
import { journeyText as text } from '../../content/text/progress'
import { Icon } from '../../ui/Icon'
import type { Overview } from '../overview'
import './journey.css'

type Props = { readonly chapters: Overview['chapters']; readonly reached: readonly string[] }

export function Journey({ chapters, reached }: Props) {
  const known = goals.filter(({ id }) => reached.includes(id))
  return (
    <section className="journey">
      <h3>{text.tour}</h3>
      <p className="progress-note">
        {text.chapters(chapters.filter(({ place }) => place?.seen).length, chapters.length)}
      </p>
      <ol className="chapter-states">
        {chapters.map(({ id, title, place }) => (
          <li key={id} data-state={place?.seen ? 'done' : place ? 'begun' : 'open'}>
            {place?.seen && <Icon name="check" />}
            <span>
              {title}
              <span className={place ? 'chapter-word' : 'visually-hidden'}>
                {' '}
                {place?.seen ? text.done : place ? text.begun : text.open}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <h3>{text.goals}</h3>
      <p className="progress-note">{text.reached(known.length, goals.length)}</p>
      {known.length > 0 && (
        <ul className="goals-reached">
          {known.map(({ id, title }) => (
            <li key={id}>
              <Icon name="check" />
              {title}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
