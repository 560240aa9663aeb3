import type { Filter } from './review-filters.tsx'

const LIST = '/review'
const DAY = /^\d{4}-\d\d-\d\d$/

/** @param search what follows the `?` in the list's address; what makes no sense there is no filter */
export const filterOf = (search: string): Filter => {
  const asked = new URLSearchParams(search)
  const from = asked.get('from') ?? ''
  return {
    personId: asked.get('person') || null,
    alertsOnly: asked.get('alerts') === '1',
    from: DAY.test(from) ? from : '',
  }
}

/** The address of the list of these sessions. */
export const addressOf = ({ personId, alertsOnly, from }: Filter): string => {
  const asked = new URLSearchParams({
    ...(personId !== null && { person: personId }),
    ...(from !== '' && { from }),
    ...(alertsOnly && { alerts: '1' }),
  })
  return asked.size === 0 ? LIST : `${LIST}?${asked}`
}

let latest = LIST

export const keepListAddress = (address: string): void => {
  latest = address
}

/** The list as it was looked at last: who comes back to it finds it so. */
export const listAddress = (): string => latest
