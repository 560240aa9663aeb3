/** Two more ways to look at a recorded set: beside its ideal, and in space. */
export const viewsEn = {
  views: 'What is shown',
  ideal: {
    show: 'Show the ideal',
    dashed:
      'Dashed: the ideal at the same moment of the movement, on the person’s hips and with a trunk as long as theirs.',
    why: {
      loading: 'One moment …',
      between: 'Here no repetition or hold goes on: there is no ideal of this moment.',
      'not-acted': 'There is no ideal of this exercise to draw.',
      'other-view':
        'The camera did not stand where the ideal is seen from: drawn over this picture it would mislead.',
      'to-and-fro': 'This exercise has no top to line an ideal up with.',
    },
  },
  video: {
    show: 'Show the video',
    picture: 'The video of this set',
    remove: 'Delete the video …',
    sure: 'Yes, delete the video',
    stay: 'Keep it',
    deleted: 'The video is deleted. The set is still here.',
    notDeleted: 'The video could not be deleted. Close other tabs with Plumbline and try again.',
  },
  space: {
    show: 'Show it in space',
    none: 'This recording has no places in space: there is nothing to turn.',
    impossible: 'This browser cannot draw in space (it has no WebGL 2).',
    body: 'The recorded body in space',
    front: 'From the camera',
    side: 'From a quarter turn',
    above: 'From above',
    letters: { left: 'L', right: 'R' },
    from: (around: number, above: number): string =>
      `Seen from ${aside(around)}, ${above < 0 ? `${-above}° below` : `${above}° above`}.`,
    hint: 'Drag it or use the arrow keys to turn it. Squares of half a metre; how deep a limb lies is the model’s estimate.',
  },
}

const aside = (around: number): string => {
  if (around === 0) return 'where the camera stood'
  return around > 0 ? `${around}° to the camera’s right` : `${-around}° to the camera’s left`
}

export type ViewsText = typeof viewsEn
