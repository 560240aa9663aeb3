import type { OwnText } from './en.ts'

export const ownFr: OwnText = {
  line: (base) => `Un exercice de votre kinésithérapeute, sur le modèle de « ${base} »`,
  cannot:
    'Personne n’a mesuré si l’application voit bien cet exercice. Regardez aussi par vous-même.',
  measured: 'Pas mesuré : un thérapeute l’a fait lui-même',
  make: 'Créer le vôtre',
  change: 'Changer l’exercice',
}
