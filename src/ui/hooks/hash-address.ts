import type { BaseLocationHook } from 'wouter'
import { type navigate, useHashLocation } from 'wouter/use-hash-location'

const BEFORE_PATH = /^#?\/?/

const partsOf = (address: string): readonly [path: string, search: string] => {
  const at = address.indexOf('?')
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)]
}

/** wouter would write what follows a `?` before the `#`, where it outlives the page that it is of. */
const goTo: typeof navigate = (to, { state, replace = false } = {}) => {
  const oldURL = location.href
  const address = `#/${to.replace(BEFORE_PATH, '')}`
  history[replace ? 'replaceState' : 'pushState'](state ?? null, '', address)
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }))
}

/** The page's address after `#`; what follows a `?` there is its search. */
export const useHashAddress: BaseLocationHook = () => [partsOf(useHashLocation()[0])[0], goTo]

useHashAddress.searchHook = () => partsOf(useHashLocation()[0])[1]
useHashAddress.hrefs = (href) => `#${href}`
