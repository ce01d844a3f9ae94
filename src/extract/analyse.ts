/** Finds all mentions of an article, each kind independently, and tags its sentences with them. */
import type { Entity, RegionMention } from '../model/mention.js'
import type { CleanText, StructuredText } from '../model/text.js'
import { type Analysis, tagAllMentions } from './analysis.js'
import { attribute } from './attribution/attribute.js'
import type { Engine } from './engine.js'
import { findCounts } from './mentions/count.js'
import { countFromSpeech } from './mentions/date/spoken.js'
import { findDates } from './mentions/date.js'
import { findElections } from './mentions/election.js'
import { addInitials } from './mentions/initials.js'
import { findInstitutions } from './mentions/institution.js'
import { findOfficials } from './mentions/official.js'
import { addPlainPersons } from './mentions/plain-person.js'
import { findRegions } from './mentions/region.js'
import { withTitleOffices } from './mentions/title-office.js'
import type { ArticleWords } from './words.js'

export function analyse(engine: Engine, { article, cleaned, doc, rows, title }: ArticleWords): Analysis {
  const published = article.published ?? cleaned.stamp?.day ?? null
  const regions = findRegions(doc)
  const institutions = findInstitutions(doc, regions)
  const titleRegions = title === null ? [] : findRegions(title.doc)
  const inTitle = title === null ? [] : officialsIn(title.doc, titleRegions)
  const officials = addPlainPersons(
    doc,
    addInitials(doc, findOfficials(doc, regions, institutions), regions, institutions),
    regions,
    institutions,
    inTitle,
  )
  const attributions = attribute(doc, officials, institutions)
  const elections = findElections(doc)
  const years = [...elections.flatMap(({ year }) => year ?? []), ...latestYear(doc)]
  const mentions = {
    regions,
    institutions,
    officials: officials.mentions,
    entities: withTitleOffices(officials.entities, inTitle),
    attributions,
    dates: countFromSpeech(findDates(doc, { published, years }), attributions, doc),
    counts: findCounts(doc),
    elections,
  }
  tagAllMentions(engine, rows, mentions)
  return {
    article,
    published,
    dateline: cleaned.dateline,
    doc,
    ...mentions,
    rows,
    hidden: cleaned.hidden,
    headline: headlineOf(cleaned, doc),
    title:
      title === null
        ? null
        : { text: title.doc.text, rows: title.rows, elections: findElections(title.doc), regions: titleRegions },
  }
}

/** The latest year that a text tells: that of its occasion, if its days agree with it. */
function latestYear({ text }: StructuredText): number[] {
  const years = text.match(/\b20[0-3]\d\b/g)
  return years === null ? [] : [years.reduce((latest, year) => Math.max(latest, Number(year)), 0)]
}

function officialsIn(doc: StructuredText, regions: readonly RegionMention[]): readonly Entity[] {
  return findOfficials(doc, regions, findInstitutions(doc, regions)).entities
}

function headlineOf({ headline }: CleanText, doc: StructuredText): number {
  return headline === null
    ? -1
    : doc.sentences.findIndex(({ start, end }) => start < headline.end && end > headline.start)
}
