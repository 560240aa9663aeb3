import type { ViewsText } from './views-en.ts'

const aside = (around: number): string => {
  if (around === 0) return 'de la place de la caméra'
  return around > 0 ? `de ${around}° à droite de la caméra` : `de ${-around}° à gauche de la caméra`
}

export const viewsFr: ViewsText = {
  views: 'Ce qui est montré',
  ideal: {
    show: 'Montrer l’idéal',
    dashed:
      'En tirets : l’idéal au même moment du mouvement, posé sur les hanches de la personne, avec un tronc aussi long que le sien.',
    why: {
      loading: 'Un instant …',
      between: 'Il n’y a ici ni répétition ni maintien : ce moment n’a pas d’idéal.',
      'not-acted': 'Il n’y a pas d’idéal de cet exercice à dessiner.',
      'other-view':
        'La caméra n’était pas là d’où l’on voit l’idéal : dessiné sur cette image, il tromperait.',
      'to-and-fro': 'Cet exercice n’a pas de sommet sur lequel caler un idéal.',
    },
  },
  video: {
    show: 'Montrer la vidéo',
    picture: 'La vidéo de cette série',
    remove: 'Supprimer la vidéo …',
    sure: 'Oui, supprimer la vidéo',
    stay: 'La garder',
    deleted: 'La vidéo est supprimée. La série est toujours là.',
    notDeleted:
      'La vidéo n’a pas pu être supprimée. Fermez les autres onglets de Plumbline et réessayez.',
  },
  space: {
    show: 'Montrer dans l’espace',
    none: 'Cet enregistrement n’a pas de positions dans l’espace : il n’y a rien à tourner.',
    impossible: 'Ce navigateur ne peut pas dessiner dans l’espace (il n’a pas WebGL 2).',
    body: 'Le corps enregistré, dans l’espace',
    front: 'Depuis la caméra',
    side: 'D’un quart de tour',
    above: 'D’en haut',
    letters: { left: 'G', right: 'D' },
    from: (around, above) =>
      `Vu ${aside(around)}, ${above < 0 ? `${-above}° plus bas` : `${above}° plus haut`}.`,
    hint: 'Faites-le glisser ou utilisez les flèches pour le tourner. Les carrés ont un demi-mètre de côté ; la profondeur d’un membre est une estimation du modèle.',
  },
}
