import type { PairedPart } from '../../../engine/landmarks.ts'
import type { View } from '../../../engine/trace.ts'
import type { WhyText } from './why-en.ts'

const views: Record<View, string> = {
  side: 'de profil',
  front: 'de face',
  back: 'de dos',
  foot: 'depuis les pieds',
  head: 'depuis la tête',
  'three-quarter': 'de trois quarts',
}

const parts: Record<PairedPart, string> = {
  ear: 'tête',
  shoulder: 'épaules',
  elbow: 'coudes',
  wrist: 'mains',
  hip: 'hanches',
  knee: 'genoux',
  ankle: 'pieds',
  heel: 'pieds',
  foot_index: 'pieds',
}

const namesOf = (seen: readonly PairedPart[]): string =>
  [...new Set(seen.map((part) => parts[part]))].join(', ')

export const whyFr: WhyText = {
  abstains:
    'Une caméra ne le montre pas de façon assez fiable : la règle se tait plutôt que de se tromper.',
  off: 'Cette règle a été désactivée pour cette personne.',
  view: (wanted, seen) =>
    `Cela ne se voit que ${wanted.map((view) => views[view]).join(' ou ')}. La caméra regardait ${views[seen]}.`,
  noView: 'On n’a jamais su d’où la caméra regardait.',
  scarce:
    'Il faut toute une répétition ou un maintien, ou deux, pour le dire : il y en avait trop peu.',
  hidden: (seen) =>
    seen.length === 0
      ? 'Le corps n’a pas été vu nettement assez longtemps.'
      : `Pas vu nettement assez longtemps, ou caché par le corps : ${namesOf(seen)}.`,
  detail: 'Ce qui a été essayé (en anglais)',
}
