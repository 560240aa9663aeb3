import type { IconName } from '../components/icon.tsx'

/** The direction or the part of the body that a cue speaks of, by the cue's key. */
export const CUE_ICONS: Readonly<Record<string, IconName>> = {
  'elbows-under-shoulders': 'under',
  'feet-hip-width': 'level',
  'flatten-lower-back': 'line',
  'forearms-down-knees-up': 'line',
  'hands-under-shoulders': 'under',
  'head-heavy': 'head',
  'heels-near-hips': 'under',
  'heels-under-knees': 'under',
  'hips-level-face-floor': 'level',
  'keep-hips-level': 'level',
  'keep-trunk-still': 'still',
  'knees-over-feet': 'under',
  'knees-under-hips': 'under',
  'lift-belly-tuck-pelvis': 'up',
  'lift-hips-to-a-line': 'up',
  'long-flat-back': 'line',
  'look-at-your-hands': 'head',
  'look-down-long-neck': 'head',
  'lower-hips-to-straight': 'down',
  'lower-slowly': 'slow',
  'lower-slowly-swap-sides': 'slow',
  'opposite-arm-and-leg': 'cross',
  'push-floor-away': 'up',
  'push-forearms-into-floor': 'up',
  'push-heel-straight-back': 'level',
  'push-through-heels': 'down',
  'reach-long': 'out',
  'reset-then-go': 'slow',
  'ribs-down-lift-less': 'down',
  'squeeze-at-the-top': 'slow',
  'start-on-all-fours': 'figure',
  'straighten-legs': 'line',
}

export const cueIcon = (key: string): IconName => CUE_ICONS[key] ?? 'attention'
