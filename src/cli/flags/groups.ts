/** The flags of all commands, by group. Add a flag here, to every command that has its group. */
import { EVENT_TYPES } from '../../model/event.js'
import { COUNT_FIELDS } from '../../query/count.js'
import { WRITERS } from '../../write/index.js'
import type { FlagGroup } from './flag.js'
import { assignment, date, day, numberBetween, oneOf, someOf, wholeNumberBetween } from './values.js'

export const FILTERS: FlagGroup = {
  heading: 'Which events:',
  flags: [
    {
      syntax: '--type <types>',
      description: `event types, with commas between: ${EVENT_TYPES.join(', ')}`,
      parse: someOf('type', EVENT_TYPES),
    },
    {
      syntax: '--region <region>',
      description: 'name or Kemendagri code of a region; a province stands for all regions in it',
    },
    { syntax: '--official <text>', description: 'part of the name or office of anybody who takes part' },
    { syntax: '--from <date>', description: 'on or after this date (2024, 2024-08 or 2024-08-05)', parse: date },
    { syntax: '--to <date>', description: 'on or before this date', parse: date },
    { syntax: '--min-asn <number>', description: 'at least so many civil servants', parse: numberBetween(0) },
    { syntax: '--election <name>', description: '"Pilkada 2024", or "Pilkada" for all years' },
    {
      syntax: '--status <status>',
      description: 'reported (if not given), planned (announced only) or all',
      parse: oneOf('status', ['reported', 'planned', 'all']),
    },
    { syntax: '--min-confidence <number>', description: 'at least this sure, from 0 to 1', parse: numberBetween(0, 1) },
  ],
}

/** What a record of an input may say about its article. */
export const RECORD_FIELDS = ['text', 'title', 'published', 'publisher', 'url', 'id'] as const

export const READING: FlagGroup = {
  heading: 'How to read:',
  flags: [
    { syntax: '--published <day>', description: 'day of publication of articles that do not say theirs', parse: day },
    {
      syntax: '--map <field=name>',
      description: `name of a field in the input, one of ${RECORD_FIELDS.join(', ')}; repeatable`,
      parse: assignment(RECORD_FIELDS),
    },
  ],
}

/** Of commands that read many articles and only want their events. */
export const SKIPPING: FlagGroup = {
  heading: READING.heading,
  flags: [
    {
      syntax: '--no-prefilter',
      description: 'read in full what lacks the words that every event needs; slower, same result',
    },
  ],
}

export const RULES: FlagGroup = {
  heading: 'What counts:',
  flags: [
    { syntax: '--rules <file>', description: 'rules of your own (YAML), added to those that ship with the tool' },
  ],
}

const FORMATS = WRITERS.map((format) => format.name)
const ENDINGS = WRITERS.flatMap((format) => format.endings)

export const WRITING: FlagGroup = {
  heading: 'How to write:',
  flags: [
    {
      syntax: '-f, --format <format>',
      description: `${FORMATS.join(', ')}; csv if not given`,
      parse: oneOf('format', FORMATS),
    },
    {
      syntax: '-o, --output <file>',
      description: `write to this file, complete or not at all; its ending decides the format (${ENDINGS.join(', ')})`,
    },
  ],
}

export const MERGING: FlagGroup = {
  heading: FILTERS.heading,
  flags: [
    {
      syntax: '--dedupe',
      description: 'each event once, however many copies of an article tell it, with the number of reports',
    },
  ],
}

export const RESUMING: FlagGroup = {
  heading: 'Long runs:',
  flags: [
    { syntax: '--resume', description: 'go on with the interrupted run that was writing to --output' },
    {
      syntax: '--jobs <number>',
      description:
        'threads to extract on; if not given, long runs use 4 where there are 4 cores; 1 uses the least memory',
      parse: wholeNumberBetween(1, 256),
    },
  ],
}

export const TALKING: FlagGroup = {
  heading: 'What to say:',
  flags: [
    { syntax: '--errors <file>', description: 'write what is wrong with the inputs to this file (JSON Lines)' },
    { syntax: '--quiet', description: 'say nothing but errors' },
    {
      syntax: '--verbose',
      description: 'say more: what was passed over in each file, and where an internal error arose',
    },
  ],
}

export const SCORING: FlagGroup = {
  heading: 'What to check:',
  flags: [
    {
      syntax: '--misses [number]',
      description: 'list what was missed, is too much or has a wrong field',
      parse: numberBetween(1),
    },
    { syntax: '--calibration', description: 'hold the confidence of the events against how many are right' },
    {
      syntax: '--format <format>',
      description: 'text (if not given) or json',
      parse: oneOf('format', ['text', 'json']),
    },
    {
      syntax: '--gate <file>',
      description: 'fail when a figure is below its floor in this file, or when the gold articles have changed',
    },
    { syntax: '--update', description: 'write the figures of this run to the gate file as its floors' },
    { syntax: '--allow-regression', description: 'let --update lower a floor' },
  ],
}

export const LISTING: FlagGroup = {
  heading: 'How to list:',
  flags: [
    {
      syntax: '--format <format>',
      description: 'text (if not given) or json',
      parse: oneOf('format', ['text', 'json']),
    },
  ],
}

export const EXPLAINING: FlagGroup = {
  heading: 'What to show:',
  flags: [
    {
      syntax: '--type <types>',
      description: 'only these event types, with commas between',
      parse: someOf('type', EVENT_TYPES),
    },
    {
      syntax: '--why <types>',
      description: 'why there is no event, or only these, of a type',
      parse: someOf('type', EVENT_TYPES),
    },
    { syntax: '--record <number>', description: 'which article of the input, 1 if not given', parse: numberBetween(1) },
    {
      syntax: '--format <format>',
      description: 'text (if not given) or json',
      parse: oneOf('format', ['text', 'json']),
    },
    { syntax: '--verbose', description: 'also every person, office, region, date and number that was recognised' },
  ],
}

const COUNTED = COUNT_FIELDS.map((field) => field.name)

export const COUNTING: FlagGroup = {
  heading: 'How to count:',
  flags: [
    {
      syntax: '--count <field>',
      description: `number of events instead of the events, by ${COUNTED.join(', ')}`,
      parse: oneOf('field', COUNTED),
    },
  ],
}
