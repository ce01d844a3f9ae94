/** A trigger with the arguments that its own surroundings give. */

import { findActor } from '../arguments/agent/actor.js'
import { whoUrges } from '../arguments/agent/appeal.js'
import { ownCount } from '../arguments/count/own.js'
import { dayOfAct, ownDate } from '../arguments/date/own.js'
import { isOfEarlierElection } from '../arguments/election/past.js'
import { findRegion } from '../arguments/region/region.js'
import { choose, type Places } from '../arguments/region/territory.js'
import type { Scene } from '../scene.js'
import { isOfAnother } from '../subjects/another.js'
import { subjectOfMany } from '../subjects/many.js'
import { isFirstTold, isToldByPronoun, ownSubject, subjectOfSecond, widerSubject } from '../subjects/own.js'
import type { Trigger } from '../triggers/trigger.js'
import type { EventMention } from './mention.js'
import { ENFORCEMENT } from './mention.js'

export function localMention(
  scene: Scene,
  trigger: Trigger,
  triggers: readonly Trigger[],
  places: Places,
): EventMention {
  const rivals = triggers.filter(
    (other) =>
      other.sentence === trigger.sentence && other !== trigger && ENFORCEMENT.has(other.type) && !isBareName(other),
  )
  const single = ENFORCEMENT.has(trigger.type) && !trigger.aggregate
  // "Pada Pilkada 2015 seorang lurah divonis": a case of another vote, whose persons are not those told before
  const past = single && isOfEarlierElection(scene, trigger.sentence)
  const named = single ? ownSubject(scene, trigger) : null
  const own = past && !isFirstTold(scene, named, trigger) ? null : named
  const subject = single ? (own ?? (past ? null : widerSubject(scene, trigger, triggers))) : null
  const actor = trigger.type === 'appeal' ? whoUrges(scene, trigger) : findActor(scene, trigger)
  const count = trigger.row === undefined ? ownCount(scene, trigger, triggers) : trigger.row.count
  return {
    type: trigger.type,
    trigger,
    actor,
    others: [],
    subject: subjectOfMany(scene.analysis, scene.subjects, { subject, count, trigger }),
    inferred: own === null && !(single && isToldByPronoun(scene, trigger)),
    another:
      past ||
      (single &&
        (isOfAnother(scene, trigger) || (subject !== null && subject === subjectOfSecond(scene, trigger.sentence)))),
    region:
      trigger.row === undefined
        ? findRegion(scene, trigger, actor, subject, places)
        : choose(trigger.row.region, places),
    // "memeriksa kasus netralitas, Senin": the day is that of the step, not of the case it names
    date: isBareName(trigger) && rivals.length > 0 ? dayOfAct(scene, trigger) : ownDate(scene, trigger, rivals),
    count,
    triggers: [trigger],
  }
}

const isBareName = ({ type, weak }: Trigger): boolean => type === 'allegation' && weak
