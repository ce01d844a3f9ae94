/** The headline often gives the office that the text takes for granted: "Wapres Ma'ruf: …" above "ujar Ma'ruf". */
import type { Entity } from '../../model/mention.js'

/** Entities without an office take the one that the headline gives to their name. Spans stay null: the words stand in the headline. */
export function withTitleOffices(entities: readonly Entity[], inTitle: readonly Entity[]): Entity[] {
  const known = inTitle.filter(({ name, office }) => name !== null && office !== null)
  return entities.map((entity) => {
    if (entity.office !== null || entity.name === null || known.length === 0) return entity
    const words = new Set(entity.name.toLowerCase().split(' '))
    const match = known.find(({ name }) =>
      name
        ?.toLowerCase()
        .split(' ')
        .some((word) => word.length > 2 && words.has(word)),
    )
    return match === undefined
      ? entity
      : { ...entity, office: match.office, position: match.position, acting: match.acting }
  })
}
